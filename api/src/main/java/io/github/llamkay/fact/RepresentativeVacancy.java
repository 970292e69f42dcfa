package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The seat of a representative of the workers who was elected in an election fell vacant.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the representative
 * @param cause why
 * @param on the day
 */
public record RepresentativeVacancy(String election, String person, VacancyCause cause, LocalDate on)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the representative
     * @param cause why
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RepresentativeVacancy {
        Checks.id("RepresentativeVacancy.election", election);
        Checks.id("RepresentativeVacancy.person", person);
        Checks.present("RepresentativeVacancy.cause", cause);
        Checks.date("RepresentativeVacancy.on", on);
    }
}
