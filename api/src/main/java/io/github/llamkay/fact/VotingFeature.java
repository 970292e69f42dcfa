package io.github.llamkay.fact;

/** Features of a vote as it was held. */
public enum VotingFeature {
    /** It was secret. */
    SECRET,
    /** It was direct. */
    DIRECT,
    /** It was held on the day announced. */
    ON_ANNOUNCED_DAY,
    /** In-person voting was at the place announced. */
    AT_ANNOUNCED_PLACE,
    /** In-person voting was in the hours announced. */
    IN_ANNOUNCED_HOURS,
    /** Ballots were at the disposal of the workers. */
    BALLOTS_AVAILABLE,
    /** The ballot box was at the disposal of the workers. */
    BALLOT_BOX_AVAILABLE,
    /** Electronic means were used. */
    ELECTRONIC_MEANS,
    /** The employer provided a solution for voting with a web browser. */
    WEB_SOLUTION_BY_EMPLOYER,
    /** That solution had contingency mechanisms that ensure continuity. */
    CONTINGENCY_MECHANISM,
    /** The employer guaranteed that all workers could take part. */
    PARTICIPATION_GUARANTEED,
    /** The employer guaranteed the transparency of the process. */
    TRANSPARENCY_GUARANTEED
}
