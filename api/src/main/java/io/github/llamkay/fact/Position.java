package io.github.llamkay.fact;

/**
 * The category of the position that the worker holds.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param category the category
 */
public record Position(String employment, Category category) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param category the category
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Position {
        Checks.id("Position.employment", employment);
        Checks.present("Position.category", category);
    }
}
