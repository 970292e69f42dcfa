package io.github.llamkay.fact;

import java.util.Set;

/**
 * What marks the position of a worker, to tell whether it is one of management or trust.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param marks every mark that the position has, possibly none
 */
public record PositionMarks(String employment, Set<PositionMark> marks) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param marks every mark that the position has, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PositionMarks {
        Checks.id("PositionMarks.employment", employment);
        marks = Checks.set("PositionMarks.marks", marks);
    }
}
