package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether the trial period was over on the last day of service.
 *
 * @param file the employment
 * @param over whether it was
 */
public record Trial(EmploymentFile file, boolean over) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }
}
