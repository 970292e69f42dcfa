package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A judgment on the cause of a dismissal.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of the judgment
 * @param causeProven whether the cause was proven
 */
public record DismissalJudgment(String employment, LocalDate on, boolean causeProven) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of the judgment
     * @param causeProven whether the cause was proven
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalJudgment {
        Checks.id("DismissalJudgment.employment", employment);
        Checks.date("DismissalJudgment.on", on);
    }
}
