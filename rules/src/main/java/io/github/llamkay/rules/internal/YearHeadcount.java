package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AverageHeadcount;
import java.util.List;

/**
 * The workers of a year.
 *
 * @param fact the average
 * @param workers the average in whole workers
 */
public record YearHeadcount(AverageHeadcount fact, int workers) implements Bundle {

    @Override
    public List<?> parts() {
        return List.of(fact);
    }
}
