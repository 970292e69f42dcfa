package io.github.llamkay.finding;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that must be done.
 *
 * @param subject the id of the employment, employer or election that it concerns
 * @param duty what must be done
 * @param benefit the benefit that the duty serves, if any
 * @param ower who must act
 * @param towards towards whom, where the source says it
 * @param period what it is for, if it is tied to a period
 * @param earliest the first day on which it can be done; empty when the source sets none
 * @param deadline by when; empty when the source sets no day
 * @param met the first day on which it is known to have been met, in time or late; empty when nothing known meets it: whether
 *     that is a breach, a {@link Violation} tells
 * @param grounds decision, source, proof and words
 */
public record Obligation(
        String subject,
        Duty duty,
        Optional<Benefit> benefit,
        Party ower,
        Optional<Party> towards,
        Optional<Period> period,
        Optional<LocalDate> earliest,
        Optional<Deadline> deadline,
        Optional<LocalDate> met,
        Grounds grounds)
        implements Finding {

    /** Returns decision, subject and period, and no amount. */
    @Override
    public String toString() {
        return grounds.name(this);
    }
}
