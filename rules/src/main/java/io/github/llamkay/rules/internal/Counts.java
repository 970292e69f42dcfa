package io.github.llamkay.rules.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts that hold from a day on and until the next count of the same thing. */
public final class Counts {

    private Counts() {}

    /**
     * Returns the counts that hold on a day.
     *
     * @param counts the counts, in any order
     * @param of what is counted, such as the work site
     * @param from the first day on which a count holds
     * @param day the day
     * @param <T> the type of the counts
     * @return of each thing counted the latest count not after the day
     */
    public static <T> List<T> holding(
            List<T> counts, Function<T, String> of, Function<T, LocalDate> from, LocalDate day) {
        Map<String, T> latest = new LinkedHashMap<>();
        for (T count : counts) {
            T known = latest.get(of.apply(count));
            if (!from.apply(count).isAfter(day)
                    && (known == null || from.apply(count).isAfter(from.apply(known)))) {
                latest.put(of.apply(count), count);
            }
        }
        return List.copyOf(latest.values());
    }
}
