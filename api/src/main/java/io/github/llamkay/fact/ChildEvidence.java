package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The worker proved to the employer that the child exists and meets the conditions.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param child the id of the {@link Child}
 * @param on the day on which the proof was given
 */
public record ChildEvidence(String employment, String child, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param child the id of the {@link Child}
     * @param on the day on which the proof was given
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ChildEvidence {
        Checks.id("ChildEvidence.employment", employment);
        Checks.id("ChildEvidence.child", child);
        Checks.date("ChildEvidence.on", on);
    }
}
