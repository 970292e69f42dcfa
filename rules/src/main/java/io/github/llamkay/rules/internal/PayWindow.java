package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time for which a benefit is reckoned, and the day whose pay counts. Equal only when the same.
 *
 * @param file the employment
 * @param use the benefit
 * @param whole the whole semester; for leave, the six months up to the reference day
 * @param period the part of it in which the employment stood
 * @param referenceDay the day whose pay counts
 * @param truncated whether the employment ended within it
 * @param due by when the benefit must be paid, null when it is not told here
 * @param figures the dated figures that set the days
 */
public record PayWindow(
        EmploymentFile file,
        Use use,
        Period whole,
        Period period,
        LocalDate referenceDay,
        boolean truncated,
        @Nullable Deadline due,
        List<Figure> figures)
        implements Derived {

    /** The benefits that a base of pay is reckoned for. */
    public enum Use {
        /** Gratificaciones. */
        GRATIFICATION,
        /** CTS. */
        CTS,
        /** Leave pay. */
        LEAVE
    }

    /** {@return whether it is the first half of its year: January to June, or November to April} */
    public boolean firstHalf() {
        return whole.to().getMonthValue() <= 6;
    }

    /** {@return the whole semester up to the reference day} */
    public Period upToReference() {
        return referenceDay.isBefore(whole.to()) ? new Period(whole.from(), referenceDay) : whole;
    }

    /**
     * {@return the month whose payroll lines tell the pay in force on the reference day: its own, or the one before when the
     * reference day is not the last of its month}
     */
    public Period payrollMonth() {
        YearMonth month = YearMonth.from(referenceDay);
        return Period.month(referenceDay.equals(month.atEndOfMonth()) ? month : month.minusMonths(1));
    }

    /** {@return whether the employment ended within it, but on or after the day of payment: nothing is truncated then} */
    public boolean endedAfterDue() {
        LocalDate end = file.end();
        return !truncated && end != null && end.isBefore(whole.to());
    }

    /** {@return the calendar month of the reference day} */
    public Period referenceMonth() {
        return Period.month(YearMonth.from(referenceDay));
    }

    /** {@return the day whose law governs} */
    public LocalDate law() {
        return file.law(referenceDay);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("referenceDay", referenceDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
