package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lactation room lacks one of its minimum features.
 *
 * @param file the employer
 * @param site the work site that it serves
 * @param need what it lacks
 */
public record RoomLack(EmployerFile file, String site, RoomNeed need) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("site", site, "feature", need);
    }
}
