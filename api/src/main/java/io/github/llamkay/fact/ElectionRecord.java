package io.github.llamkay.fact;

import java.util.Set;

/**
 * The record (acta) of an election; its day is that of the act {@link ElectionActKind#RECORD_DRAWN_UP}.
 *
 * @param election the id of the {@link Election}
 * @param items whom it names
 */
public record ElectionRecord(String election, Set<ElectionRecordItem> items) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param items whom it names
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionRecord {
        Checks.id("ElectionRecord.election", election);
        items = Checks.set("ElectionRecord.items", items);
    }
}
