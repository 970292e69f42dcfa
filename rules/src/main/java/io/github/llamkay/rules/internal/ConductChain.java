package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.HarassmentConduct;
import java.util.List;

/**
 * Acts of moral harassment in household work, one after the other.
 *
 * @param parts the acts, the earliest first
 */
public record ConductChain(List<HarassmentConduct> parts) implements Bundle {

    /**
     * Copies the list.
     *
     * @param parts the acts, the earliest first
     */
    public ConductChain {
        parts = List.copyOf(parts);
    }

    /** {@return how many acts} */
    public int size() {
        return parts.size();
    }
}
