package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many persons count for an employer's committee or Supervisor of safety and health at work.
 *
 * @param file the employer
 * @param persons how many
 */
public record CommitteeStaff(EmployerFile file, int persons) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("persons", persons);
    }
}
