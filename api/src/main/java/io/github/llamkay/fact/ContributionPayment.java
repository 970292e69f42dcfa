package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a contribution of a household worker was paid in. An item not in the set was not used.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 * @param channel the channel
 * @param items everything given or used
 */
public record ContributionPayment(
        String employment, LocalDate on, ContributionChannel channel, Set<ContributionItem> items)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @param channel the channel
     * @param items everything given or used
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ContributionPayment {
        Checks.id("ContributionPayment.employment", employment);
        Checks.date("ContributionPayment.on", on);
        Checks.present("ContributionPayment.channel", channel);
        items = Checks.set("ContributionPayment.items", items);
    }
}
