package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import java.util.List;
import java.util.Map;

/**
 * Service since the hiring or the last anniversary in an employment that ended.
 *
 * @param file the employment
 * @param period from that day to the last day of service
 * @param months whole months of it
 * @param days days beyond them
 * @param serviceMonths whole months of the employment
 * @param settlement by when the settlement is paid
 * @param figures the dated figures that set that day
 */
public record TruncatedLeave(
        EmploymentFile file,
        Period period,
        int months,
        int days,
        int serviceMonths,
        Deadline settlement,
        List<Figure> figures)
        implements Derived {

    @Override
    public Map<String, Object> values() {
        return Map.of("months", months, "days", days, "serviceMonths", serviceMonths);
    }
}
