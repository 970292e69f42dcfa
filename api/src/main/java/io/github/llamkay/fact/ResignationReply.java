package io.github.llamkay.fact;

/** What an employer answers to a resignation. */
public enum ResignationReply {
    /** It waives the time of notice. */
    WAIVER_GRANTED,
    /** It denies the waiver asked for. */
    WAIVER_DENIED,
    /** It refuses the resignation itself. */
    RESIGNATION_REFUSED
}
