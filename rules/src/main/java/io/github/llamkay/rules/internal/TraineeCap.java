package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many persons may be in youth labour training on one base of reckoning.
 *
 * @param file the employer
 * @param where the area, or the id of the employer for all of it
 * @param personnel workers of the base
 * @param trainees how many are in training
 * @param protectedTrainees how many of them count for the further part
 * @param base the limit for all
 * @param most the limit with the further part
 */
public record TraineeCap(
        EmployerFile file, String where, int personnel, int trainees, int protectedTrainees, int base, int most)
        implements Derived {

    /** {@return how many are allowed, the further part only as far as protected trainees fill it} */
    public int allowed() {
        return base + Math.min(protectedTrainees, most - base);
    }

    /** {@return how many are too many, 0 or less for none} */
    public int excess() {
        return trainees - allowed();
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "where",
                where,
                "personnel",
                personnel,
                "trainees",
                trainees,
                "base",
                base,
                "most",
                most,
                "allowed",
                allowed(),
                "excess",
                excess());
    }
}
