package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * There is no agreement on the number of members of an employer's committee of safety and health at work.
 *
 * @param file the employer
 * @param impossible whether none was possible, for lack of a union
 */
public record SizeUnagreed(EmployerFile file, boolean impossible) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }
}
