package io.github.llamkay.finding;

import io.github.llamkay.fact.Period;
import java.util.Optional;

/**
 * Whether a right or faculty is open to someone.
 *
 * @param subject the id of the employment or employer
 * @param right the right or faculty, in the words of {@link Right}
 * @param eligible whether it is open
 * @param period what it is for, if it is tied to a period
 * @param grounds decision, source, proof and words
 */
public record Eligibility(String subject, Right right, boolean eligible, Optional<Period> period, Grounds grounds)
        implements Finding {

    /** Returns decision, subject and period, and no amount. */
    @Override
    public String toString() {
        return grounds.name(this);
    }
}
