package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work site and how many persons work there, whose health an occupational physician watches over.
 *
 * @param file the employer
 * @param site the work site
 * @param workers workers of the employer and of third parties there
 */
public record WatchedSite(EmployerFile file, String site, int workers) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("site", site, "workers", workers);
    }
}
