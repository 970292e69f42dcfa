package io.github.llamkay.fact;

/** Steps of the registration of a union after the application. */
public enum UnionRegistrationActKind {
    /** The authority notified what is missing. */
    DEFECTS_NOTIFIED,
    /** The union handed in what was missing. */
    DEFECTS_CURED,
    /** The authority registered the union. */
    REGISTERED,
    /** The authority denied it in a reasoned decision. */
    DENIED_WITH_REASONS,
    /** The authority denied it without reasons. */
    DENIED_WITHOUT_REASONS
}
