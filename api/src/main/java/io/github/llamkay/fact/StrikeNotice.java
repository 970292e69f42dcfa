package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A notice of a strike.
 *
 * @param employer the id of the employer
 * @param strike the id of the {@link Strike}
 * @param recipients who received it
 * @param minutesAttached whether a copy of the minutes of the vote came with it
 * @param on the day on which it was received
 */
public record StrikeNotice(
        String employer, String strike, Set<StrikeRecipient> recipients, boolean minutesAttached, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param strike the id of the {@link Strike}
     * @param recipients who received it
     * @param minutesAttached whether a copy of the minutes of the vote came with it
     * @param on the day on which it was received
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public StrikeNotice {
        Checks.id("StrikeNotice.employer", employer);
        Checks.id("StrikeNotice.strike", strike);
        recipients = Checks.set("StrikeNotice.recipients", recipients);
        Checks.date("StrikeNotice.on", on);
    }
}
