package io.github.llamkay.fact;

/**
 * Days of paid leave that a contract, a collective agreement or the employer grants for a ground.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param ground for what
 * @param source by what
 * @param days calendar days for each event, 1 to 365
 */
public record AgreedLeave(String employment, LeaveGround ground, LeaveSource source, int days)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param ground for what
     * @param source by what
     * @param days calendar days for each event, 1 to 365
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AgreedLeave {
        Checks.id("AgreedLeave.employment", employment);
        Checks.present("AgreedLeave.ground", ground);
        Checks.present("AgreedLeave.source", source);
        Checks.range("AgreedLeave.days", days, 1, 365);
    }
}
