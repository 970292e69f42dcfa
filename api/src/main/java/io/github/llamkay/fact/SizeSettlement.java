package io.github.llamkay.fact;

/** How the number of members of a committee of safety and health at work is settled. */
public enum SizeSettlement {
    /** By agreement of the employer with the union that represents the workers for it. */
    AGREED_WITH_UNION,
    /** By agreement of the employer with the workers themselves, such as in a meeting. */
    ACCEPTED_BY_STAFF,
    /** By the employer alone. */
    EMPLOYER_ALONE
}
