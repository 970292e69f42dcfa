package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.ComplaintItem;
import io.github.llamkay.fact.InspectionComplaint;
import io.github.llamkay.rules.figures.BusinessDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** Terms for reporting and registering events at work, and the contents of a complaint (XVIII.43, XVIII.54, XVIII.55). */
public final class SafetyTerms {

    private static final int HOURS_OF_DAY = 24;

    private SafetyTerms() {}

    /**
     * Returns the last business day of the month after that of a day.
     *
     * @param day the day
     * @param lawDate the day whose state of the law says which days are holidays
     * @return a day of the next month
     */
    public static LocalDate endOfNextMonth(LocalDate day, LocalDate lawDate) {
        LocalDate last = YearMonth.from(day).plusMonths(1).atEndOfMonth();
        while (!BusinessDays.isBusinessDay(last, lawDate)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /**
     * Returns the day in which a term of hours from some hour of a day ends.
     *
     * @param day the day
     * @param hours whole days, in hours
     * @return the day
     */
    public static LocalDate plusHours(LocalDate day, int hours) {
        return day.plusDays(hours / HOURS_OF_DAY);
    }

    /**
     * Lists what a complaint lacks of the least content of a written one; what need be stated only so far as it is known or
     * relevant is never missing.
     *
     * @param complaint the complaint
     * @return the items, in the order of the manual
     */
    public static List<ComplaintItem> missing(InspectionComplaint complaint) {
        return Arrays.stream(ComplaintItem.values())
                .filter(item -> item != ComplaintItem.KNOWN_DATA_OF_RESPONSIBLE
                        && item != ComplaintItem.OTHER_RELEVANT_CIRCUMSTANCES
                        && !complaint.items().contains(item))
                .toList();
    }
}
