package io.github.llamkay.fact;

import java.util.Set;

/**
 * What the employer's notice states; {@link ElectionActKind#NOTICE_SENT} tells its day.
 *
 * @param election the id of the {@link Election}
 * @param items every item that it states, possibly none
 */
public record ElectionNotice(String election, Set<NoticeItem> items) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param items every item that it states, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionNotice {
        Checks.id("ElectionNotice.election", election);
        items = Checks.set("ElectionNotice.items", items);
    }
}
