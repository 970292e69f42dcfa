package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A training in safety and health at work was held.
 *
 * @param employer the id of the employer
 * @param on the day
 * @param mode how it was held
 * @param preventive whether it was preventive, on the task to do and with stress on what endangers life and health
 */
public record OshTraining(String employer, LocalDate on, TrainingMode mode, boolean preventive)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day
     * @param mode how it was held
     * @param preventive whether it was preventive, on the task to do and with stress on what endangers life and health
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshTraining {
        Checks.id("OshTraining.employer", employer);
        Checks.date("OshTraining.on", on);
        Checks.present("OshTraining.mode", mode);
    }
}
