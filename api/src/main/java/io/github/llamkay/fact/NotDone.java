package io.github.llamkay.fact;

/**
 * A duty was not met, up to the as-of date of the case.
 *
 * @param duty the duty
 * @param subject the id of the employment or employer whose duty it is
 */
public record NotDone(Duty duty, String subject) implements Fact {

    /**
     * Checks every component.
     *
     * @param duty the duty
     * @param subject the id of the employment or employer whose duty it is
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public NotDone {
        Checks.present("NotDone.duty", duty);
        Checks.id("NotDone.subject", subject);
    }
}
