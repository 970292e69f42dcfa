package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An employer with workers, whom the law of safety and health at work binds.
 *
 * @param file the employer
 * @param workers how many workers it has on the as-of date, 1 or more
 */
public record OshEmployer(EmployerFile file, int workers) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("workers", workers);
    }
}
