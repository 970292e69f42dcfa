package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many persons of an area or specific occupation are in youth labour training.
 *
 * @param employer the id of the employer
 * @param area the id or name of the area or occupation
 * @param on the day of the count
 * @param personnel all personnel of the area, 0 or more
 * @param trainees those in youth labour training, 0 or more
 * @param protectedTrainees those of them with a disability, and young mothers with family responsibilities, 0 to
 *     {@code trainees}
 */
public record YouthTraineeArea(
        String employer, String area, LocalDate on, int personnel, int trainees, int protectedTrainees)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param area the id or name of the area or occupation
     * @param on the day of the count
     * @param personnel all personnel of the area, 0 or more
     * @param trainees those in youth labour training, 0 or more
     * @param protectedTrainees those of them with a disability, and young mothers with family responsibilities, 0
     *     to {@code trainees}
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public YouthTraineeArea {
        Checks.id("YouthTraineeArea.employer", employer);
        Checks.id("YouthTraineeArea.area", area);
        Checks.date("YouthTraineeArea.on", on);
        Checks.range("YouthTraineeArea.personnel", personnel, 0, 10_000_000);
        Checks.range("YouthTraineeArea.trainees", trainees, 0, 1_000_000);
        Checks.atMost("YouthTraineeArea.protectedTrainees", protectedTrainees, "YouthTraineeArea.trainees", trainees);
    }
}
