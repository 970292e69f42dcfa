package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty was met.
 *
 * @param file the employment or employer
 * @param duty the duty
 * @param benefit the benefit that it served, null when none
 * @param period what it was for, null when it is not tied to a period
 * @param on the day
 */
public record Fulfilled(
        SubjectFile file,
        Duty duty,
        @Nullable Benefit benefit,
        @Nullable Period period,
        LocalDate on) implements Derived {

    /**
     * Tells whether this meets an obligation.
     *
     * @param toDo the obligation
     * @return whether duty and benefit are the same and the periods, where both have one, overlap
     */
    public boolean fulfils(ToDo toDo) {
        Period mine = period;
        Period theirs = toDo.period();
        return toDo.file() == file
                && duty == toDo.duty()
                && (benefit == null || benefit == toDo.benefit())
                && (mine == null || theirs == null || mine.overlaps(theirs));
    }
}
