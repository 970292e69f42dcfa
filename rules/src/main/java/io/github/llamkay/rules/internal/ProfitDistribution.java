package io.github.llamkay.rules.internal;

import java.util.List;

/**
 * The distribution of the profits of a year among all workers of an employer.
 *
 * @param shares the parts, which add up to the pool
 * @param words the caller's words that no worker is missing
 */
public record ProfitDistribution(List<ProfitPart> shares, List<?> words) implements Bundle {

    @Override
    public List<?> parts() {
        return words;
    }
}
