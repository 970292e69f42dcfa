package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A person under one's authority, dependence, tutelage, curatorship or vigilance is exposed to danger of life or
 * health.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct how
 * @param on the day
 * @param relative whether who does it is a blood relative
 * @param persons how many persons under that authority it is done to, 1 or more
 */
public record Endangerment(String employment, EndangermentConduct conduct, LocalDate on, boolean relative, int persons)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct how
     * @param on the day
     * @param relative whether who does it is a blood relative
     * @param persons how many persons under that authority it is done to, 1 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Endangerment {
        Checks.id("Endangerment.employment", employment);
        Checks.present("Endangerment.conduct", conduct);
        Checks.date("Endangerment.on", on);
        Checks.range("Endangerment.persons", persons, 1, 1000);
    }
}
