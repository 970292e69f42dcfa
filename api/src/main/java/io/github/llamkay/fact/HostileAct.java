package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act of the employer that the law holds hostile unless it is justified.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct what was done, neither a transfer nor harassment, which have facts of their own
 * @param on the day: of a wage not paid, the day on which it was due; of a cut, its first day
 * @param justification whether a cause that justifies it is proven
 */
public record HostileAct(String employment, HostileConduct conduct, LocalDate on, Justification justification)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct what was done
     * @param on the day: of a wage not paid, the day on which it was due; of a cut, its first day
     * @param justification whether a cause that justifies it is proven
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HostileAct {
        Checks.id("HostileAct.employment", employment);
        Checks.declared("HostileAct.conduct", conduct);
        Checks.date("HostileAct.on", on);
        Checks.present("HostileAct.justification", justification);
    }
}
