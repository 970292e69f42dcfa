package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lowest number of members of an employer's committee of safety and health at work, for lack of an agreement.
 *
 * @param file the employer
 * @param persons how many persons count
 * @param members the lowest number, of both sides together
 * @param least what it is when a step begins with the first worker of a hundred, not when it is complete
 * @param stepped whether it rises with the number of persons
 */
public record SizeMinimum(EmployerFile file, int persons, int members, int least, boolean stepped) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("persons", persons, "members", members);
    }
}
