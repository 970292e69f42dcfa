package io.github.llamkay.rules.figures;

import io.github.llamkay.UncoveredDateException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The public holidays of all covered years, placed on their dates; immutable. */
final class HolidayCalendar {

    /** The columns of the file, in order. */
    static final List<String> COLUMNS =
            List.of("id", "name_es", "rule", "first", "last", "norm", "published", "confidence");

    private static final String NAME = "HOLIDAYS";

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final NavigableMap<LocalDate, Holiday> byDate;

    private HolidayCalendar(LocalDate firstDay, LocalDate lastDay, NavigableMap<LocalDate, Holiday> byDate) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.byDate = byDate;
    }

    /**
     * Builds the calendar from its file.
     *
     * @param csv the file, read with {@link #COLUMNS}
     * @return the calendar from the setting {@code covered-from} through the setting {@code computed-through}
     * @throws IllegalArgumentException if a row is refused, or two rows fall on one day
     */
    static HolidayCalendar from(CsvTable csv) {
        LocalDate firstDay = csv.dateSetting("covered-from");
        LocalDate lastDay = csv.dateSetting("computed-through");
        NavigableMap<LocalDate, Holiday> byDate = new TreeMap<>();
        for (CsvRow row : csv.rows()) {
            HolidayRule rule = HolidayRule.from(row);
            for (int year = firstDay.getYear(); year <= lastDay.getYear(); year++) {
                rule.in(year).ifPresent(holiday -> add(byDate, holiday, row));
            }
        }
        return new HolidayCalendar(firstDay, lastDay, Collections.unmodifiableNavigableMap(byDate));
    }

    /**
     * Tells whether a day is a holiday by the law in force on another day.
     *
     * @param day the day
     * @param lawDate the day whose law governs
     * @return true if it is a holiday
     * @throws UncoveredDateException if either day is outside the calendar
     */
    boolean isHoliday(LocalDate day, LocalDate lawDate) {
        requireCovered(day);
        requireCovered(lawDate);
        Holiday holiday = byDate.get(day);
        return holiday != null && holiday.isLawOn(lawDate);
    }

    /**
     * Returns the holidays of a year by date.
     *
     * @param year the year
     * @return its holidays, unmodifiable
     * @throws UncoveredDateException if the year is outside the calendar
     */
    List<Holiday> of(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate newYearsEve = LocalDate.of(year, 12, 31);
        requireCovered(newYear);
        requireCovered(newYearsEve);
        return List.copyOf(byDate.subMap(newYear, true, newYearsEve, true).values());
    }

    /**
     * Returns the first day of the calendar.
     *
     * @return the first covered day
     */
    LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Returns the last day of the calendar.
     *
     * @return the last covered day, inclusive
     */
    LocalDate lastDay() {
        return lastDay;
    }

    private void requireCovered(LocalDate day) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw UncoveredDateException.ofCalendar(NAME, day, firstDay, lastDay);
        }
    }

    private static void add(NavigableMap<LocalDate, Holiday> byDate, Holiday holiday, CsvRow row) {
        Holiday other = byDate.putIfAbsent(holiday.date(), holiday);
        if (other != null) {
            throw row.refused("rule", "a day on which " + other.id() + " does not fall already: " + holiday.date());
        }
    }
}
