package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import java.util.Map;

/**
 * The last day to pay a worker's part of the profits.
 *
 * @param part the part
 * @param deadline the last day
 */
public record ProfitTerm(ProfitPart part, Deadline deadline) implements Derived {

    @Override
    public EmploymentFile file() {
        return part.file();
    }

    @Override
    public Period period() {
        return part.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("deadline", deadline.date());
    }
}
