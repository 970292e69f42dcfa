package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * One employment relationship: who works for whom, since when and under which regime.
 *
 * <p>A worker with two employers, or rehired, has two employments; the other facts name the employment, not the worker.
 * The ids are the caller's own and may be pseudonyms: nothing else of a person is needed.
 *
 * @param id the id that the other facts use for this employment
 * @param worker the id of the worker
 * @param employer the id of the employer
 * @param start the first day of service
 * @param regime the labour regime of the relationship
 */
public record Employment(String id, String worker, String employer, LocalDate start, Regime regime)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param id the id that the other facts use for this employment
     * @param worker the id of the worker
     * @param employer the id of the employer
     * @param start the first day of service
     * @param regime the labour regime of the relationship
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Employment {
        Checks.id("Employment.id", id);
        Checks.id("Employment.worker", worker);
        Checks.id("Employment.employer", employer);
        Checks.date("Employment.start", start);
        Checks.present("Employment.regime", regime);
    }

    @Override
    public String employment() {
        return id;
    }
}
