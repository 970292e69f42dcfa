package io.github.llamkay.fact;

/**
 * The contract has no term.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 */
public record IndefiniteTerm(String employment) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public IndefiniteTerm {
        Checks.id("IndefiniteTerm.employment", employment);
    }
}
