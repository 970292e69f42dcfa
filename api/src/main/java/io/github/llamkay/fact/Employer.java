package io.github.llamkay.fact;

/**
 * An employer, known by its RUC (the 11-digit tax number).
 *
 * @param id the id that the other facts use for this employer
 * @param ruc 11 digits, beginning with 10, 15, 16, 17 or 20
 */
public record Employer(String id, String ruc) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param id the id that the other facts use for this employer
     * @param ruc 11 digits, beginning with 10, 15, 16, 17 or 20
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Employer {
        Checks.id("Employer.id", id);
        Checks.ruc("Employer.ruc", ruc);
    }

    /** {@return whether its RUC is that of a legal person, beginning with 20} */
    public boolean legalPerson() {
        return ruc.startsWith("20");
    }

    @Override
    public String employer() {
        return id;
    }
}
