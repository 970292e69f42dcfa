package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many persons an employer has in youth labour training.
 *
 * @param employer the id of the employer
 * @param on the day of the count
 * @param trainees all of them, 0 or more
 * @param protectedTrainees those of them with a disability, and young mothers with family responsibilities, 0 to
 *     {@code trainees}
 */
public record YouthTrainees(String employer, LocalDate on, int trainees, int protectedTrainees)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day of the count
     * @param trainees all of them, 0 or more
     * @param protectedTrainees those of them with a disability, and young mothers with family responsibilities, 0
     *     to {@code trainees}
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public YouthTrainees {
        Checks.id("YouthTrainees.employer", employer);
        Checks.date("YouthTrainees.on", on);
        Checks.range("YouthTrainees.trainees", trainees, 0, 1_000_000);
        Checks.atMost("YouthTrainees.protectedTrainees", protectedTrainees, "YouthTrainees.trainees", trainees);
    }
}
