package io.github.llamkay.core;

import io.github.llamkay.core.RuleMeta.DoubtKey;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.internal.Derived;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule inserted, with what the rule had matched: a node of the proof. Two conclusions are equal only when
 * they are the same.
 *
 * @param made what was inserted
 * @param meta what the rule says of itself
 * @param matched what it had matched that no rule inserted, in the order of its conditions
 * @param because what it had matched that rules inserted, in the order of its conditions
 * @param doubts the doubts on which it rests, its own included
 * @param fromMemory the figures known only from memory on which it rests
 */
record Conclusion(
        Derived made,
        RuleMeta meta,
        List<Object> matched,
        List<Conclusion> because,
        List<DoubtKey> doubts,
        List<Figure> fromMemory) {

    /** Returns what the rule says of itself that made a draft on which this rests. */
    RuleMeta maker(Derived draft) {
        RuleMeta maker = find(draft);
        if (maker == null) {
            throw new IllegalStateException(
                    "Rule '" + meta.rule() + "' judges a " + draft.getClass().getSimpleName()
                            + " that it did not match; expected the draft among its conditions");
        }
        return maker;
    }

    private @Nullable RuleMeta find(Derived draft) {
        if (made == draft) {
            return meta;
        }
        for (Conclusion rests : because) {
            RuleMeta found = rests.find(draft);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
