package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The level of a contaminating agent that was measured, beside its limit.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of it, apart from those of {@link SafetyInfringement}
 * @param level what was measured, in the unit of the limit, 0 or more
 * @param limit the limit of exposure, 0 or more
 * @param traits what is established of the risk; a trait not in the set is not
 * @param on the day of the measurement
 */
public record ExposureMeasurement(
        String employer,
        String infringement,
        BigDecimal level,
        BigDecimal limit,
        Set<InfringementTrait> traits,
        LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of it, apart from those of {@link SafetyInfringement}
     * @param level what was measured, in the unit of the limit, 0 or more
     * @param limit the limit of exposure, 0 or more
     * @param traits what is established of the risk; a trait not in the set is not
     * @param on the day of the measurement
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ExposureMeasurement {
        Checks.id("ExposureMeasurement.employer", employer);
        Checks.id("ExposureMeasurement.infringement", infringement);
        Checks.measure("ExposureMeasurement.level", level);
        Checks.measure("ExposureMeasurement.limit", limit);
        traits = Checks.set("ExposureMeasurement.traits", traits);
        Checks.date("ExposureMeasurement.on", on);
    }
}
