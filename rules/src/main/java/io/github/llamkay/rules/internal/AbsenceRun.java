package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.Period;
import java.util.List;

/**
 * Unjustified absences that go above a limit, or that lie in a stretch of time.
 *
 * @param period from the first of them to the one that goes above the limit, or to the last one
 * @param days the days of absence in it
 * @param parts the absences, for the proof
 */
public record AbsenceRun(Period period, int days, List<Absence> parts) implements Bundle {

    /**
     * Copies the list.
     *
     * @param period from the first of them to the one that goes above the limit, or to the last one
     * @param days the days of absence in it
     * @param parts the absences, for the proof
     */
    public AbsenceRun {
        parts = List.copyOf(parts);
    }
}
