package io.github.llamkay.rules.figures;

import io.github.llamkay.finding.Figure.Confidence;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A public holiday as the law states it: a fixed day of the year, or a number of days before Easter Sunday.
 *
 * @param id name of the holiday
 * @param nameEs its name in Spanish
 * @param dayInYear where it falls in a year
 * @param first first day on which it was observed, or the first day of the calendar if it is older
 * @param last last day on which it was observed, empty while it stands
 * @param norm the norm that makes it a holiday
 * @param published day on which that norm appeared in the official gazette, where known
 * @param confidence how well the row is supported
 */
record HolidayRule(
        String id,
        String nameEs,
        IntFunction<LocalDate> dayInYear,
        LocalDate first,
        Optional<LocalDate> last,
        String norm,
        Optional<LocalDate> published,
        Confidence confidence) {

    private static final Pattern FIXED = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Pattern BEFORE_EASTER = Pattern.compile("EASTER-[1-9]");

    /**
     * Reads a rule from its row.
     *
     * @param row a row with the columns of {@link HolidayCalendar#COLUMNS}
     * @return the rule
     * @throws IllegalArgumentException if a cell is refused
     */
    static HolidayRule from(CsvRow row) {
        LocalDate first = row.date("first");
        Optional<LocalDate> last = row.optionalDate("last");
        if (last.isPresent() && last.get().isBefore(first)) {
            throw row.refused("last", "a day that is not before first, " + first + ", or nothing");
        }
        return new HolidayRule(
                row.requiredText("id"),
                row.requiredText("name_es"),
                dayInYear(row),
                first,
                last,
                row.requiredText("norm"),
                row.optionalDate("published"),
                row.constant("confidence", Confidence.class));
    }

    /**
     * Places the holiday in a year.
     *
     * @param year the calendar year
     * @return the holiday on its date, or empty if it was not observed that year
     */
    Optional<Holiday> in(int year) {
        LocalDate date = dayInYear.apply(year);
        boolean observed = !date.isBefore(first) && (last.isEmpty() || !date.isAfter(last.get()));
        return observed ? Optional.of(new Holiday(id, date, nameEs, norm, published, confidence)) : Optional.empty();
    }

    private static IntFunction<LocalDate> dayInYear(CsvRow row) {
        String rule = row.text("rule");
        if (BEFORE_EASTER.matcher(rule).matches()) {
            int days = rule.charAt(rule.length() - 1) - '0';
            return year -> Easter.sunday(year).minusDays(days);
        }
        return dayOfEveryYear(row, rule)::atYear;
    }

    private static MonthDay dayOfEveryYear(CsvRow row, String rule) {
        if (FIXED.matcher(rule).matches()) {
            int month = Integer.parseInt(rule.substring(0, 2));
            int day = Integer.parseInt(rule.substring(3));
            if (month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength()) {
                return MonthDay.of(month, day);
            }
        }
        throw row.refused("rule", "a day that every year has, such as 07-28, or days before Easter, such as EASTER-2");
    }
}
