package io.github.llamkay.fact;

/**
 * The minutes book of the committee of safety and health at work.
 *
 * @param employer the id of the employer
 * @param registered whether the Ministry of Labour registered it
 * @param approved whether the labour authority approved it
 */
public record MinutesBook(String employer, boolean registered, boolean approved) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param registered whether the Ministry of Labour registered it
     * @param approved whether the labour authority approved it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MinutesBook {
        Checks.id("MinutesBook.employer", employer);
    }
}
