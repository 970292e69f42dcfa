package io.github.llamkay.fact;

/**
 * The term that the accused was given to answer a {@link HarassmentComplaint}.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param complaint the id of the complaint
 * @param businessDays the term, business days, 0 to 365
 */
public record HarassmentAnswerTerm(String employment, String complaint, int businessDays) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param complaint the id of the complaint
     * @param businessDays the term, business days, 0 to 365
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentAnswerTerm {
        Checks.id("HarassmentAnswerTerm.employment", employment);
        Checks.id("HarassmentAnswerTerm.complaint", complaint);
        Checks.range("HarassmentAnswerTerm.businessDays", businessDays, 0, 365);
    }
}
