package io.github.llamkay.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day on which the worker was born, for the rules that look at the age.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param birth the day
 */
public record WorkerBirth(String employment, LocalDate birth) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param birth the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkerBirth {
        Checks.id("WorkerBirth.employment", employment);
        Checks.date("WorkerBirth.birth", birth);
    }

    /**
     * Returns the age on a day.
     *
     * @param day the day
     * @return completed years
     */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }
}
