package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of forced labour on one side.
 *
 * @param file the employment
 * @param side the side
 * @param indicators what was found, one or more
 */
public record ForcedIndicator(EmploymentFile file, ForcedSide side, List<?> indicators) implements Derived {

    /**
     * Makes the indicators of a side.
     *
     * @param file the employment
     * @param side the side
     * @param indicators what was found
     * @return the indicators
     */
    public static ForcedIndicator of(EmploymentFile file, ForcedSide side, Collection<?> indicators) {
        return new ForcedIndicator(file, side, List.copyOf(indicators));
    }

    /**
     * Puts the indicators of both sides together.
     *
     * @param all the indicators of each side
     * @return the indicators
     */
    public static List<Object> together(List<ForcedIndicator> all) {
        List<Object> together = new ArrayList<>();
        for (ForcedSide side : ForcedSide.values()) {
            all.stream().filter(each -> each.side() == side).forEach(each -> together.addAll(each.indicators()));
        }
        return List.copyOf(together);
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("side", side, "indicators", indicators);
    }
}
