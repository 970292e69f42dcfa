package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An increase of the ordinary weekly hours, such as by regular work on Saturdays.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param since the first day of the longer week
 * @param hoursBefore ordinary hours a week before, above 0 and at most 168
 * @param hoursAfter ordinary hours a week from that day on, not below those before and at most 168
 */
public record WorkingTimeIncrease(String employment, LocalDate since, BigDecimal hoursBefore, BigDecimal hoursAfter)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param since the first day of the longer week
     * @param hoursBefore ordinary hours a week before, above 0 and at most 168
     * @param hoursAfter ordinary hours a week from that day on, not below those before and at most 168
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkingTimeIncrease {
        Checks.id("WorkingTimeIncrease.employment", employment);
        Checks.date("WorkingTimeIncrease.since", since);
        Checks.hours("WorkingTimeIncrease.hoursBefore", hoursBefore, 168);
        Checks.hours("WorkingTimeIncrease.hoursAfter", hoursAfter, 168);
        if (hoursAfter.compareTo(hoursBefore) < 0) {
            throw new InvalidFactException(
                    "WorkingTimeIncrease.hoursAfter", hoursAfter.toString(), "no fewer hours than before");
        }
    }
}
