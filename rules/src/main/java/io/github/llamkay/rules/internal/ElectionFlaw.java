package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in an election, or something filed in it, lacks what the procedure requires.
 *
 * @param file the election
 * @param part as what
 * @param who the id of the person or of what was filed
 * @param lack what lacks
 */
public record ElectionFlaw(ElectionFile file, ElectionPart part, String who, ElectionLack lack) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("who", who, "lack", lack);
    }
}
