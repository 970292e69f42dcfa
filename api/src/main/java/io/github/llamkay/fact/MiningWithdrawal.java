package io.github.llamkay.fact;

/**
 * A child or adolescent was withdrawn, or is kept out, of mining by the family.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param proven whether the family proves before the authority that it keeps the rules that protect children
 */
public record MiningWithdrawal(String employment, boolean proven) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param proven whether the family proves before the authority that it keeps the rules that protect children
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MiningWithdrawal {
        Checks.id("MiningWithdrawal.employment", employment);
    }
}
