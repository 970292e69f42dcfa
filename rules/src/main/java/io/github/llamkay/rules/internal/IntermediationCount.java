package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * A count of the workers posted for temporary services, and their limit.
 *
 * @param file the user company
 * @param on the day of the count
 * @param posted how many are posted
 * @param direct how many workers the user company has of its own
 * @param allowed how many may be posted
 */
public record IntermediationCount(EmployerFile file, LocalDate on, int posted, int direct, int allowed)
        implements Derived {

    /** {@return how many are too many, 0 for none} */
    public int excess() {
        return Math.max(0, posted - allowed);
    }

    @Override
    public Period period() {
        return new Period(on, on);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("posted", posted, "direct", direct, "allowed", allowed, "affected", excess());
    }
}
