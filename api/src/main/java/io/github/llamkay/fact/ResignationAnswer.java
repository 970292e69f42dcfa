package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An answer of the employer to a resignation.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param reply what it says
 * @param on the day on which the worker received it
 */
public record ResignationAnswer(String employment, ResignationReply reply, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param reply what it says
     * @param on the day on which the worker received it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ResignationAnswer {
        Checks.id("ResignationAnswer.employment", employment);
        Checks.present("ResignationAnswer.reply", reply);
        Checks.date("ResignationAnswer.on", on);
    }
}
