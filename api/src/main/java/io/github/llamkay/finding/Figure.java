package io.github.llamkay.finding;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A figure of the law (an amount, a rate, a number of days, an age, a day of the year) during the days in which it was
 * in force, with the norm that sets it.
 *
 * <p>Figures appear in the proof of a finding, so that its reader sees which value was applied and where it comes from.
 * Two figures are equal when all components are equal; as with any {@link BigDecimal}, {@code 850.00} and {@code 850}
 * are not: compare values with {@link BigDecimal#compareTo}.
 *
 * @param id name of the series to which the figure belongs, such as {@code RMV}
 * @param unit what the value counts
 * @param value the figure, in its unit; never negative. A {@link Unit#MONTH_DAY} is written MMDD (715 is 15 July)
 * @param from first day in force, inclusive; for a rule older than the table it may be the first day that the table
 *     covers instead
 * @param through last day covered, inclusive; for a figure still in force, the last day that the table covers
 * @param norm the norm, or the numeral of the source document, that states the figure
 * @param published day on which the norm appeared in the official gazette, where known
 * @param confidence how well the figure is supported
 */
public record Figure(
        String id,
        Unit unit,
        BigDecimal value,
        LocalDate from,
        LocalDate through,
        String norm,
        Optional<LocalDate> published,
        Confidence confidence) {

    /**
     * Checks the components.
     *
     * @param id name of the series to which the figure belongs, such as {@code RMV}
     * @param unit what the value counts
     * @param value the figure, in its unit; never negative. A {@link Unit#MONTH_DAY} is written MMDD (715 is 15 July)
     * @param from first day in force, inclusive; for a rule older than the table it may be the first day that the table covers instead
     * @param through last day covered, inclusive; for a figure still in force, the last day that the table covers
     * @param norm the norm, or the numeral of the source document, that states the figure
     * @param published day on which the norm appeared in the official gazette, where known
     * @param confidence how well the figure is supported
     */
    public Figure {
        requireText("id", id, "the name of a series, such as RMV");
        requirePresent("unit", unit, "a unit");
        requirePresent("value", value, "a number");
        requirePresent("from", from, "the first day in force");
        requirePresent("through", through, "the last day covered");
        requireText("norm", norm, "the norm that states the figure");
        requirePresent("published", published, "the day of publication, or an empty Optional");
        requirePresent("confidence", confidence, "how well the figure is supported");
        if (!unit.accepts(value)) {
            throw refused("value", value, unit.expectation() + " for unit " + unit);
        }
        if (through.isBefore(from)) {
            throw refused("through", through, "a day that is not before from, " + from);
        }
    }

    /**
     * Tells whether the figure covers a day.
     *
     * @param day any day
     * @return true from {@link #from} through {@link #through}, both inclusive
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }

    /**
     * Returns the value of a figure that counts whole things: days, months, years, times.
     *
     * @return the value as an {@code int}
     * @throws ArithmeticException if the value has a fraction, as a rate has
     */
    public int intValue() {
        return value.intValueExact();
    }

    /**
     * Places a day of the year in one year: 715 in 2017 is 15 July 2017.
     *
     * @param year the calendar year
     * @return that day in that year
     * @throws IllegalStateException if the unit is not {@link Unit#MONTH_DAY}
     * @throws DateTimeException if the year is outside what {@link LocalDate} can hold
     */
    public LocalDate inYear(int year) {
        if (unit != Unit.MONTH_DAY) {
            throw new IllegalStateException(
                    "Figure " + id + " has unit " + unit + "; only a MONTH_DAY can be placed in a year");
        }
        int monthDay = intValue();
        return LocalDate.of(year, monthDay / 100, monthDay % 100);
    }

    private static void requirePresent(String component, Object value, String expectation) {
        if (value == null) {
            throw refused(component, "null", expectation);
        }
    }

    private static void requireText(String component, String value, String expectation) {
        requirePresent(component, value, expectation);
        if (value.isBlank()) {
            throw refused(component, "\"" + value + "\"", expectation);
        }
    }

    private static IllegalArgumentException refused(String component, Object value, String expectation) {
        return new IllegalArgumentException("Figure." + component + " is " + value + "; expected " + expectation + ".");
    }

    /** What the value of a figure counts. */
    public enum Unit {
        /** Soles; for a periodic amount, per the period that the series states (RMV a month, UIT a year). */
        PEN,
        /** Number of tax units (UIT), to be multiplied by the UIT of the year. */
        UIT,
        /** A proportion of one: 0.10 is ten per cent. */
        RATE,
        /** Calendar days. */
        DAYS,
        /** Days that are neither weekend nor public holiday. */
        BUSINESS_DAYS,
        /** Days on which the worker works, or was due to work. */
        WORKING_DAYS,
        /** Months. */
        MONTHS,
        /** Complete years, of age or of service. */
        YEARS,
        /** Hours; the one time unit that may have a fraction. */
        HOURS,
        /** How many times, or how many things. */
        COUNT,
        /** Square metres; may have a fraction. */
        SQUARE_METRES,
        /** A day that every year has, written MMDD: 715 is 15 July. */
        MONTH_DAY,
        /** 1 while something holds, 0 while it does not. */
        FLAG;

        /** Whether a value fits this unit. */
        private boolean accepts(BigDecimal value) {
            return value.signum() >= 0
                    && switch (this) {
                        case PEN, UIT, RATE, HOURS, SQUARE_METRES -> true;
                        case DAYS, BUSINESS_DAYS, WORKING_DAYS, MONTHS, YEARS, COUNT -> isInt(value);
                        case MONTH_DAY -> isInt(value) && isDayOfEveryYear(value.intValueExact());
                        case FLAG -> isInt(value) && value.compareTo(BigDecimal.ONE) <= 0;
                    };
        }

        /** What {@link #accepts} looks for, in words. */
        private String expectation() {
            return switch (this) {
                case PEN, UIT, RATE, HOURS, SQUARE_METRES -> "a number that is not negative";
                case DAYS, BUSINESS_DAYS, WORKING_DAYS, MONTHS, YEARS, COUNT -> "a whole number that is not negative";
                case MONTH_DAY -> "a day that every year has, written MMDD";
                case FLAG -> "0 or 1";
            };
        }

        private static boolean isInt(BigDecimal value) {
            return value.stripTrailingZeros().scale() <= 0
                    && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        }

        private static boolean isDayOfEveryYear(int monthDay) {
            try {
                return MonthDay.of(monthDay / 100, monthDay % 100).isValidYear(2001);
            } catch (DateTimeException notADay) {
                return false;
            }
        }
    }

    /** How well a figure is supported. A finding that rests on a figure from memory is a doubtful one. */
    public enum Confidence {
        /** Printed in a source, or plain arithmetic on what sources print. */
        STATED,
        /** Believed to be the law, but no source that was read states it. */
        FROM_MEMORY
    }
}
