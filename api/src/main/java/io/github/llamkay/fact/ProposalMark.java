package io.github.llamkay.fact;

/** A mark of the proposal of the number of members. */
public enum ProposalMark {
    /** It was told by a mass medium: institutional e-mail, intranet, notice boards or another. */
    MASS_MEDIUM,
    /** It was told to all workers. */
    TO_ALL_WORKERS,
    /** It gives the criteria with which it was made. */
    WITH_CRITERIA
}
