package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Work or a service that someone does, or is said to be made to do, whatever its nature: legal or not, formal or
 * not.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on a day of it
 * @param forThirdParty whether it benefits another person; false when it benefits the one who does it alone
 */
public record ExactedWork(String employment, LocalDate on, boolean forThirdParty) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on a day of it
     * @param forThirdParty whether it benefits another person; false when it benefits the one who does it alone
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ExactedWork {
        Checks.id("ExactedWork.employment", employment);
        Checks.date("ExactedWork.on", on);
    }
}
