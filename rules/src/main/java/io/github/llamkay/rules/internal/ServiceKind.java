package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Status;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a service of another company is: intermediation, outsourcing, or neither told.
 *
 * @param file the user or principal company
 * @param service the id of the service
 * @param kind what it is
 * @param on the day for which this holds
 */
public record ServiceKind(EmployerFile file, String service, Status kind, LocalDate on) implements Derived {

    @Override
    public Period period() {
        return new Period(on, on);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service);
    }
}
