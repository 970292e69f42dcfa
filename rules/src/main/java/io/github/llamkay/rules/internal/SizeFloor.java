package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lowest number of members of a committee on whose number there was no agreement.
 *
 * @param file the election
 * @param members members of both sides, counting a step for each complete hundred
 * @param lower the number by the other reading, which counts a step from the worker after each hundred on
 */
public record SizeFloor(ElectionFile file, int members, int lower) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("members", members, "lower", lower);
    }
}
