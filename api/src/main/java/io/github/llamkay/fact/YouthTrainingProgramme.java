package io.github.llamkay.fact;

/**
 * A programme of youth labour training (Programa Específico de Capacitación Laboral Juvenil) that a company
 * defined.
 *
 * @param employer the id of the employer
 * @param year the calendar year that it is for
 */
public record YouthTrainingProgramme(String employer, int year) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year that it is for
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public YouthTrainingProgramme {
        Checks.id("YouthTrainingProgramme.employer", employer);
        Checks.range("YouthTrainingProgramme.year", year, 1990, 2099);
    }
}
