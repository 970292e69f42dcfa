package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The judgment on a lawsuit for a hostile act to cease.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the act
 * @param on the day of the judgment
 * @param outcome what it ruled
 * @param badFaithProven whether the bad faith of the claimant was proven
 */
public record HostilityRuling(
        String employment, HostileConduct conduct, LocalDate on, ClaimOutcome outcome, boolean badFaithProven)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the act
     * @param on the day of the judgment
     * @param outcome what it ruled
     * @param badFaithProven whether the bad faith of the claimant was proven
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HostilityRuling {
        Checks.id("HostilityRuling.employment", employment);
        Checks.present("HostilityRuling.conduct", conduct);
        Checks.date("HostilityRuling.on", on);
        Checks.present("HostilityRuling.outcome", outcome);
    }
}
