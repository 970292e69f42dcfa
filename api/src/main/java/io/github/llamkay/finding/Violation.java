package io.github.llamkay.finding;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that was done against the law, or left undone.
 *
 * @param subject the id of the employment or employer
 * @param kind in what way
 * @param benefit the benefit concerned, if any
 * @param duty the duty breached, if it is not a payment
 * @param period what it is for, if it is tied to a period
 * @param severity the severity that the source gives, empty when it gives none
 * @param fine what the labour inspectorate may fine it with; empty when it has no severity
 * @param workersAffected how many workers it reaches, 1 or more
 * @param shortfall PEN still owed because of it; empty when it is not about an amount
 * @param deadline the day that was missed, if one was
 * @param grounds decision, source, proof and words
 */
public record Violation(
        String subject,
        Kind kind,
        Optional<Benefit> benefit,
        Optional<Duty> duty,
        Optional<Period> period,
        Optional<Severity> severity,
        Optional<Fine> fine,
        int workersAffected,
        Optional<BigDecimal> shortfall,
        Optional<Deadline> deadline,
        Grounds grounds)
        implements Finding {

    /** Returns decision, subject and period, and no amount. */
    @Override
    public String toString() {
        return grounds.name(this);
    }

    /** The ways of a violation. */
    public enum Kind {
        /** Nothing was paid. */
        UNPAID,
        /** Less than due was paid. */
        SHORT,
        /** It was paid or done, but after the last day. */
        LATE,
        /** It was not done. */
        UNDONE,
        /** It was done in a way that the law forbids. */
        UNLAWFUL
    }
}
