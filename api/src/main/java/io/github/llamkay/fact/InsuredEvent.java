package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * What life insurance insures against happened to the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param contingency what happened
 * @param on the day
 */
public record InsuredEvent(String employment, InsuredContingency contingency, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param contingency what happened
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InsuredEvent {
        Checks.id("InsuredEvent.employment", employment);
        Checks.present("InsuredEvent.contingency", contingency);
        Checks.date("InsuredEvent.on", on);
    }
}
