package io.github.llamkay.fact;

import java.util.Set;

/**
 * How it was decided whether to vote in person, remotely or both.
 *
 * @param election the id of the {@link Election}
 * @param modality what was decided
 * @param by who decided, together
 */
public record ModalityDecision(String election, VotingModality modality, Set<ModalityDecider> by)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param modality what was decided
     * @param by who decided, together
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ModalityDecision {
        Checks.id("ModalityDecision.election", election);
        Checks.present("ModalityDecision.modality", modality);
        by = Checks.set("ModalityDecision.by", by);
    }
}
