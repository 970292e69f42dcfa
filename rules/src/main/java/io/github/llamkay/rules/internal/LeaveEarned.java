package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.Period;
import java.util.Map;

/**
 * The attendance of a whole year of service was enough to earn its leave.
 *
 * @param year the year of service
 * @param partTime whether the working day is below the hours from which all benefits are due
 * @param attendance the attendance
 */
public record LeaveEarned(LeaveYear year, boolean partTime, LeaveRecord attendance) implements Derived {

    @Override
    public EmploymentFile file() {
        return year.file();
    }

    @Override
    public Period period() {
        return year.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("worked", attendance.daysWorked(), "absences", attendance.unjustifiedAbsences());
    }
}
