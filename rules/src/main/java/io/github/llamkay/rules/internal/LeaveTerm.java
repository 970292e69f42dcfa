package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last day to grant a leave that was earned.
 *
 * @param due the days due
 * @param year the year of service that earned it
 * @param lastDay the last day to grant it
 */
public record LeaveTerm(DueDays due, LeaveYear year, LocalDate lastDay) implements Derived {

    @Override
    public EmploymentFile file() {
        return due.file();
    }

    @Override
    public Period period() {
        return due.period();
    }

    /** {@return whether the employment ended before that day} */
    public boolean cutShort() {
        LocalDate end = due.file().end();
        return end != null && end.isBefore(lastDay);
    }

    /** {@return whether that day passed while the employment stood} */
    public boolean lapsed() {
        return !cutShort() && lastDay.isBefore(due.file().asOf());
    }

    /** {@return the day up to which leave taken counts: the last day to grant it, or that of the employment} */
    public LocalDate through() {
        LocalDate end = due.file().end();
        return end != null && end.isBefore(lastDay) ? end : lastDay;
    }

    /** {@return the first day on which the days earned are rested or validly sold in writing, null when they are not} */
    public @Nullable LocalDate spent() {
        int open = due.count();
        LeaveParts parts = LeaveParts.of(year).get(0);
        open -= parts.sold();
        for (LeavePeriod part : parts.stretches()) {
            open -= part.days();
            if (open <= 0) {
                return part.to().isAfter(due.file().asOf()) ? null : part.to();
            }
        }
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("days", due.count(), "lastDay", lastDay);
    }
}
