package io.github.llamkay.finding;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that a worker is due.
 *
 * @param subject the id of the employment
 * @param benefit what is due
 * @param period what it is for
 * @param amount PEN, rounded HALF_UP to céntimos; empty when days are due
 * @param days days due; empty when money is due
 * @param due by when; empty when the law sets no day
 * @param steps how the amount was computed, enough to redo it by hand
 * @param grounds decision, source, proof and words
 */
public record Entitlement(
        String subject,
        Benefit benefit,
        Optional<Period> period,
        Optional<BigDecimal> amount,
        Optional<Days> days,
        Optional<Deadline> due,
        List<Step> steps,
        Grounds grounds)
        implements Finding {

    /**
     * Copies the list.
     *
     * @param subject the id of the employment
     * @param benefit what is due
     * @param period what it is for
     * @param amount PEN, rounded HALF_UP to céntimos; empty when days are due
     * @param days days due; empty when money is due
     * @param due by when; empty when the law sets no day
     * @param steps how the amount was computed, enough to redo it by hand
     * @param grounds decision, source, proof and words
     */
    public Entitlement {
        steps = List.copyOf(steps);
    }

    /** Returns decision, subject and period, and no amount. */
    @Override
    public String toString() {
        return grounds.name(this);
    }

    /**
     * A number of days due.
     *
     * @param count how many
     * @param kind calendar or working days
     * @param part the part of a day beyond them, from 0 to below 1, rounded to hundredths; the steps say how it arose
     */
    public record Days(int count, DayKind kind, BigDecimal part) {

        /**
         * Makes a number of whole days.
         *
         * @param count how many
         * @param kind calendar or working days
         */
        public Days(int count, DayKind kind) {
            this(count, kind, BigDecimal.ZERO);
        }
    }
}
