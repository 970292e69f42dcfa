package io.github.llamkay.fact;

/** What holds of the decision to strike. */
public enum StrikeDecisionTrait {
    /** It defends social, economic or professional rights or interests of the workers in it. */
    OWN_INTERESTS,
    /** It was taken as the statutes order. */
    PER_STATUTES,
    /** It stands for the will of the majority of the workers of its scope. */
    MAJORITY_OF_SCOPE,
    /** The assembly of delegates was called expressly for it. */
    CALLED_EXPRESSLY,
    /** The base ratified the decision of the delegates. */
    RATIFIED
}
