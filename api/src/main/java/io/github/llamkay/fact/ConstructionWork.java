package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A construction work of the employer, as builder, contractor or subcontractor.
 *
 * @param employer the id of the employer
 * @param work the caller's id of the work
 * @param region where it is done
 * @param cost PEN, individual cost of the work, 0 or more; more than 1,000,000,000 is stated as that
 * @param start the day on which the work begins or began
 */
public record ConstructionWork(String employer, String work, Region region, BigDecimal cost, LocalDate start)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param work the caller's id of the work
     * @param region where it is done
     * @param cost PEN, individual cost of the work, 0 or more; more than 1,000,000,000 is stated as that
     * @param start the day on which the work begins or began
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ConstructionWork {
        Checks.id("ConstructionWork.employer", employer);
        Checks.id("ConstructionWork.work", work);
        Checks.present("ConstructionWork.region", region);
        Checks.money("ConstructionWork.cost", cost);
        Checks.date("ConstructionWork.start", start);
    }
}
