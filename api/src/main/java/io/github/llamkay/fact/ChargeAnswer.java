package io.github.llamkay.fact;

/**
 * What the written defence of the worker says of one charge.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param charge the id of the {@link DismissalCharge}
 * @param reply the answer
 */
public record ChargeAnswer(String employment, String charge, ChargeReply reply) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param charge the id of the {@link DismissalCharge}
     * @param reply the answer
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ChargeAnswer {
        Checks.id("ChargeAnswer.employment", employment);
        Checks.id("ChargeAnswer.charge", charge);
        Checks.present("ChargeAnswer.reply", reply);
    }
}
