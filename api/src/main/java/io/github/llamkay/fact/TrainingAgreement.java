package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An agreement of training (convenio de modalidad formativa). The {@link Employment} that it belongs to has the
 * regime {@link Regime#TRAINEE}: it says who is in training where and since when, and is no employment
 * relationship.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param modality which
 * @param signed the day on which it was signed
 * @param from its first day
 * @param to its last day, not before {@code from}
 * @param signers who signed it
 * @param traits everything that holds of it; a trait not in the set does not hold
 */
public record TrainingAgreement(
        String employment,
        TrainingModality modality,
        LocalDate signed,
        LocalDate from,
        LocalDate to,
        Set<TrainingParty> signers,
        Set<TrainingTrait> traits)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param modality which
     * @param signed the day on which it was signed
     * @param from its first day
     * @param to its last day, not before {@code from}
     * @param signers who signed it
     * @param traits everything that holds of it; a trait not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TrainingAgreement {
        Checks.id("TrainingAgreement.employment", employment);
        Checks.present("TrainingAgreement.modality", modality);
        Checks.date("TrainingAgreement.signed", signed);
        Checks.date("TrainingAgreement.from", from);
        Checks.date("TrainingAgreement.to", to);
        signers = Checks.set("TrainingAgreement.signers", signers);
        traits = Checks.set("TrainingAgreement.traits", traits);
        Checks.order("TrainingAgreement.from", from, "TrainingAgreement.to", to);
    }
}
