package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * A stretch of rest whose pay is under review.
 *
 * @param file the employment
 * @param leave the stretch
 * @param payBy the eve of the rest, the last day to pay it
 * @param referenceDay the day whose pay counts: that eve, or the as-of date while the eve lies ahead
 */
public record LeaveStretch(EmploymentFile file, LeavePeriod leave, LocalDate payBy, LocalDate referenceDay)
        implements Derived {

    @Override
    public Period period() {
        return new Period(leave.from(), leave.to());
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("from", leave.from(), "payBy", payBy);
    }
}
