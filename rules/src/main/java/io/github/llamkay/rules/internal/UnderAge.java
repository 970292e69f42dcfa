package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work is below the minimum age, and no exception lifts it.
 *
 * @param young the person who works
 * @param least the minimum age
 */
public record UnderAge(YoungWorker young, int least) implements Derived {

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
        return Map.of("least", least, "years", young.years());
    }
}
