package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The worker gave birth.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of birth
 * @param gestationWeeks completed weeks of gestation, 1 to 45
 * @param gestationDays days beyond them, 0 to 6
 * @param bornAlive whether a child was born alive
 * @param hoursLived hours that the child has lived, by the time of asking; 0 when not born alive
 * @param conditions everything that holds of the birth; a condition not in the set does not hold
 */
public record Delivery(
        String employment,
        LocalDate on,
        int gestationWeeks,
        int gestationDays,
        boolean bornAlive,
        int hoursLived,
        Set<BirthCondition> conditions)
        implements EmploymentFact {

    private static final int DAYS_OF_WEEK = 7;

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of birth
     * @param gestationWeeks completed weeks of gestation, 1 to 45
     * @param gestationDays days beyond them, 0 to 6
     * @param bornAlive whether a child was born alive
     * @param hoursLived hours that the child has lived, by the time of asking; 0 when not born alive
     * @param conditions everything that holds of the birth; a condition not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Delivery {
        Checks.id("Delivery.employment", employment);
        Checks.date("Delivery.on", on);
        Checks.range("Delivery.gestationWeeks", gestationWeeks, 1, 45);
        Checks.range("Delivery.gestationDays", gestationDays, 0, 6);
        Checks.range("Delivery.hoursLived", hoursLived, 0, bornAlive ? 1_000_000 : 0);
        conditions = Checks.set("Delivery.conditions", conditions);
    }

    /**
     * Returns the whole length of the gestation.
     *
     * @return days
     */
    public int gestation() {
        return gestationWeeks * DAYS_OF_WEEK + gestationDays;
    }
}
