package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A minimum age that holds for an activity of the work.
 *
 * @param young the person who works
 * @param years the age
 */
public record MinimumAge(YoungWorker young, int years) implements Derived {

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
}
