package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.InternalRules;
import io.github.llamkay.fact.InternalRulesItem;
import java.util.Arrays;
import java.util.List;

/** What internal work regulations lack (II.1). */
public final class WorkRules {

    private WorkRules() {}

    /**
     * Lists what the regulations lack of the items that the manual names; the open one is never missing.
     *
     * @param rules the regulations
     * @return the items, in the order of the manual
     */
    public static List<InternalRulesItem> missing(InternalRules rules) {
        return Arrays.stream(InternalRulesItem.values())
                .filter(item -> item != InternalRulesItem.OTHER_PROVISIONS
                        && !rules.contents().contains(item))
                .toList();
    }
}
