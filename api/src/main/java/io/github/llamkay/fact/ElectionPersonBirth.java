package io.github.llamkay.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The birth of someone who takes part in an election.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 * @param birth the day of birth
 */
public record ElectionPersonBirth(String election, String person, LocalDate birth) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @param birth the day of birth
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionPersonBirth {
        Checks.id("ElectionPersonBirth.election", election);
        Checks.id("ElectionPersonBirth.person", person);
        Checks.date("ElectionPersonBirth.birth", birth);
    }

    /**
     * Returns the age on a day.
     *
     * @param day the day
     * @return completed years; the birthday completes one
     */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }
}
