package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The part of a whole gratificación that a regime grants.
 *
 * @param file the employment
 * @param share the part
 */
public record BonusShare(EmploymentFile file, Figure share) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }
}
