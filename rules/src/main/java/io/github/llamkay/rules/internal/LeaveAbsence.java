package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Period;
import java.util.Map;

/**
 * Days without pay that are taken off the service of truncated leave.
 *
 * @param truncated the service
 * @param kind the reason
 * @param days days within it
 */
public record LeaveAbsence(TruncatedLeave truncated, AbsenceKind kind, int days) implements Derived {

    @Override
    public EmploymentFile file() {
        return truncated.file();
    }

    @Override
    public Period period() {
        return truncated.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("days", days);
    }
}
