package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.WorkedDay;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The longest day and week of a minor at work, overtime included, as far as they are known. Days that are not stated add
 * nothing: what is known to be too long is too long.
 *
 * @param daily hours of the longest day
 * @param weekly hours of the longest week, from Monday to Sunday; 0 when no week is known
 * @param parts the facts that tell
 */
public record MinorHours(BigDecimal daily, BigDecimal weekly, List<Fact> parts) implements Bundle {

    /**
     * Reads the hours.
     *
     * @param young the person who works
     * @return one; none when no hours are known
     */
    public static List<MinorHours> of(YoungWorker young) {
        EmploymentFile file = young.file();
        BigDecimal daily = BigDecimal.ZERO;
        BigDecimal weekly = BigDecimal.ZERO;
        List<Fact> parts = new ArrayList<>();
        for (OrdinaryTime time : OrdinaryTime.of(file)) {
            daily = time.daily();
            weekly = time.weekly() == null ? BigDecimal.ZERO : time.weekly();
            parts.addAll(time.parts());
        }
        Map<LocalDate, BigDecimal> weeks = new TreeMap<>();
        for (WorkedDay day : file.workedDays()) {
            if (day.on().isAfter(file.frame().since()) && !day.on().isAfter(file.asOf())) {
                daily = daily.max(day.hours());
                weeks.merge(
                        day.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day.hours(),
                        BigDecimal::add);
                parts.add(day);
            }
        }
        for (BigDecimal week : weeks.values()) {
            weekly = weekly.max(week);
        }
        return parts.isEmpty() ? List.of() : List.of(new MinorHours(daily, weekly, parts));
    }

    /**
     * Tells whether the day or the week is longer than the limits.
     *
     * @param limits the limits
     * @return whether so
     */
    public boolean exceed(MinorLimits limits) {
        return !over(limits).isEmpty();
    }

    /**
     * Names the limits that are exceeded.
     *
     * @param limits the limits
     * @return those exceeded, possibly none
     */
    public List<HoursLimit> over(MinorLimits limits) {
        List<HoursLimit> over = new ArrayList<>(2);
        if (daily.compareTo(limits.daily()) > 0) {
            over.add(HoursLimit.DAILY);
        }
        if (weekly.compareTo(limits.weekly()) > 0) {
            over.add(HoursLimit.WEEKLY);
        }
        return over;
    }
}
