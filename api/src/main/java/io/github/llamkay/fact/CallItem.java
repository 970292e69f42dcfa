package io.github.llamkay.fact;

/** What the call of an election must contain. */
public enum CallItem {
    /** The composition of the electoral board. */
    BOARD_COMPOSITION,
    /** How many full representatives are to be elected. */
    NUMBER_OF_TITULARES,
    /** How many alternates are to be elected. */
    NUMBER_OF_SUPLENTES,
    /** The term of office of the members. */
    TERM_OF_OFFICE,
    /** The requirements of the candidates. */
    CANDIDATE_REQUIREMENTS,
    /** Whether the vote is in person, remote or both. */
    MODALITY,
    /** When candidates can register. */
    REGISTRATION_DATE,
    /** When the list of registered candidates is published. */
    REGISTERED_LIST_DATE,
    /** When the list of eligible candidates is made known. */
    ELIGIBLE_LIST_DATE,
    /** The day of the election. */
    ELECTION_DATE,
    /** The place of the election. */
    ELECTION_PLACE,
    /** The hours of the election. */
    ELECTION_HOURS,
    /** The list of the workers entitled to vote. */
    VOTER_ROLL,
    /** The term for objections (tachas) and challenges. */
    OBJECTION_AND_CHALLENGE_TERM
}
