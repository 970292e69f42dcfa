package io.github.llamkay.fact;

/**
 * The institution that the worker chose for the CTS deposits.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param depositary the institution chosen
 */
public record CtsAccount(String employment, String depositary) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param depositary the institution chosen
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CtsAccount {
        Checks.id("CtsAccount.employment", employment);
        Checks.id("CtsAccount.depositary", depositary);
    }
}
