package io.github.llamkay.fact;

import java.util.Set;

/**
 * The call of an election; {@link ElectionActKind#CALL_PUBLISHED} tells its day.
 *
 * @param election the id of the {@link Election}
 * @param by who published it
 * @param means every means by which it was published, possibly none
 * @param items everything that it contains, possibly nothing
 */
public record ElectionCall(String election, ElectionCaller by, Set<CallMeans> means, Set<CallItem> items)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param by who published it
     * @param means every means by which it was published, possibly none
     * @param items everything that it contains, possibly nothing
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionCall {
        Checks.id("ElectionCall.election", election);
        Checks.present("ElectionCall.by", by);
        means = Checks.set("ElectionCall.means", means);
        items = Checks.set("ElectionCall.items", items);
    }
}
