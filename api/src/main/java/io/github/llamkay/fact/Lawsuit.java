package io.github.llamkay.fact;

/**
 * A labour lawsuit between the parties, as it stands at the as-of date.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id the caller's id of the lawsuit
 * @param stage how far it has come
 */
public record Lawsuit(String employment, String id, LawsuitStage stage) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id the caller's id of the lawsuit
     * @param stage how far it has come
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Lawsuit {
        Checks.id("Lawsuit.employment", employment);
        Checks.id("Lawsuit.id", id);
        Checks.present("Lawsuit.stage", stage);
    }
}
