package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A worker refused a medical examination.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of the refusal
 * @param traits what holds of the examination; a trait not in the set does not
 */
public record ExamRefusal(String employment, LocalDate on, Set<ExamTrait> traits) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of the refusal
     * @param traits what holds of the examination; a trait not in the set does not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ExamRefusal {
        Checks.id("ExamRefusal.employment", employment);
        Checks.date("ExamRefusal.on", on);
        traits = Checks.set("ExamRefusal.traits", traits);
    }
}
