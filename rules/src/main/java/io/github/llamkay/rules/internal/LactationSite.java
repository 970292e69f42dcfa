package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work site that must have a lactation room.
 *
 * @param file the employer
 * @param site the work site
 * @param women women of fertile age who work there
 * @param deadline the last day to have the room
 */
public record LactationSite(EmployerFile file, String site, int women, Deadline deadline) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("site", site, "women", women);
    }
}
