package io.github.llamkay.rules.internal;

import io.github.llamkay.Edition;
import java.time.LocalDate;

/**
 * The dates and the edition that a case is assessed under.
 *
 * @param asOf the day on which the question is asked
 * @param since what fell due after this day is reviewed
 * @param edition which text of the law answers
 */
public record Frame(LocalDate asOf, LocalDate since, Edition edition) {

    /** The day of the manual: in the printed edition, the law of this day answers whatever the date. */
    public static final LocalDate MANUAL = LocalDate.of(2017, 12, 28);

    /**
     * Returns the day whose law governs an event.
     *
     * @param event the day of the event
     * @return the same day, or the day of the manual in the printed edition
     */
    public LocalDate law(LocalDate event) {
        return edition == Edition.PRINTED ? MANUAL : event;
    }
}
