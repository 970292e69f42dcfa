package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a union stands among the workers of an employer in an election.
 *
 * @param file the election
 * @param union the id of the union
 * @param members its members among the workers
 * @param majority whether they are more than half of the workers
 */
public record UnionStanding(ElectionFile file, String union, int members, boolean majority) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public String variant() {
        return majority ? "" : "MINORITY";
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("union", union, "members", members);
    }
}
