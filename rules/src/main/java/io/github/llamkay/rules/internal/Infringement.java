package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ExposureMeasurement;
import io.github.llamkay.fact.InfringementTrait;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.SafetyConduct;
import io.github.llamkay.fact.SafetyInfringement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A conduct against the rules of safety and health at work that is to be graded, and did no harm that grades it by itself.
 *
 * @param file the employer
 * @param infringement its id
 * @param conduct the conduct
 * @param traits what is established about it
 * @param on the day
 */
public record Infringement(
        EmployerFile file, String infringement, SafetyConduct conduct, Set<InfringementTrait> traits, LocalDate on)
        implements Derived {

    /**
     * Takes a conduct as it is asserted.
     *
     * @param file the employer
     * @param fact the conduct
     */
    public Infringement(EmployerFile file, SafetyInfringement fact) {
        this(file, fact.infringement(), fact.conduct(), fact.traits(), fact.on());
    }

    /**
     * Takes a measurement above its limit.
     *
     * @param file the employer
     * @param fact the measurement
     */
    public Infringement(EmployerFile file, ExposureMeasurement fact) {
        this(file, fact.infringement(), SafetyConduct.EXPOSURE_LIMIT_EXCEEDED, fact.traits(), fact.on());
    }

    @Override
    public Period period() {
        return new Period(on, on);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("infringement", infringement, "conduct", conduct, "affected", file.reach(infringement));
    }
}
