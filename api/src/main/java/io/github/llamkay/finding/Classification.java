package io.github.llamkay.finding;

import io.github.llamkay.fact.Period;
import java.util.Optional;

/**
 * A derived status worth reporting.
 *
 * @param subject the id of the employment or employer
 * @param status the status, in the words of {@link Status}
 * @param period what it is for, if it is tied to a period
 * @param grounds decision, source, proof and words
 */
public record Classification(String subject, Status status, Optional<Period> period, Grounds grounds)
        implements Finding {

    /** Returns decision, subject and period, and no amount. */
    @Override
    public String toString() {
        return grounds.name(this);
    }
}
