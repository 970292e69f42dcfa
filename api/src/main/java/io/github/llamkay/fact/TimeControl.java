package io.github.llamkay.fact;

/**
 * How the working time of the worker is controlled.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param control the kind of control
 */
public record TimeControl(String employment, ControlKind control) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param control the kind of control
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TimeControl {
        Checks.id("TimeControl.employment", employment);
        Checks.present("TimeControl.control", control);
    }
}
