package io.github.llamkay.fact;

/** What a union does for its members. */
public enum UnionFunction {
    /** Represents the workers of its scope in a collective dispute or claim. */
    COLLECTIVE_CLAIM,
    /** Concludes a collective agreement, demands compliance with it or acts on it. */
    COLLECTIVE_AGREEMENT,
    /** Represents or defends a member in an individual dispute. */
    MEMBER_CLAIM,
    /** Takes part in an individual dispute in which the member acts directly, by choice or by law. */
    MEMBER_CLAIM_ACTED_BY_MEMBER,
    /** Promotes cooperatives, funds and bodies of mutual aid for its members. */
    MUTUAL_AID,
    /** Promotes the culture and education of its members. */
    EDUCATION,
    /** Another, against neither its essential aims nor the laws. */
    OTHER_LAWFUL,
    /** Another, against its essential aims or the laws. */
    OTHER_CONTRARY
}
