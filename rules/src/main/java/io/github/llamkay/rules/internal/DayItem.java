package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Map;

/**
 * Days of absence within a window.
 *
 * @param window the benefit and semester
 * @param kind the reason
 * @param days calendar days within the window
 * @param counted whether they count as served
 */
public record DayItem(PayWindow window, AbsenceKind kind, int days, boolean counted) implements Derived {

    @Override
    public EmploymentFile file() {
        return window.file();
    }

    @Override
    public Period period() {
        return window.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("absence", kind, "days", days);
    }

    @Override
    public String variant() {
        return counted ? "" : "OUT";
    }

    /**
     * Adds up the days that do not count.
     *
     * @param items days of absence
     * @return days lost
     */
    public static int lost(List<DayItem> items) {
        int lost = 0;
        for (DayItem item : items) {
            lost += item.counted ? 0 : item.days;
        }
        return lost;
    }
}
