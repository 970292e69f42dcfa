package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The minimum age of the work: the highest of those that hold for its activities.
 *
 * @param young the person who works
 * @param years the age
 * @param lowest the lowest of the ages that hold
 */
public record AgeFloor(YoungWorker young, int years, int lowest) implements Derived {

    @Override
    public EmploymentFile file() {
        return young.file();
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("least", years);
    }

    /**
     * Takes the highest of several minimum ages.
     *
     * @param young the person who works
     * @param ages the minimum ages that hold, one or more
     * @return the floor
     */
    public static AgeFloor of(YoungWorker young, List<MinimumAge> ages) {
        int highest = ages.get(0).years();
        int lowest = highest;
        for (MinimumAge age : ages) {
            highest = Math.max(highest, age.years());
            lowest = Math.min(lowest, age.years());
        }
        return new AgeFloor(young, highest, lowest);
    }

    /** {@return whether different ages hold} */
    public boolean conflicting() {
        return lowest < years;
    }
}
