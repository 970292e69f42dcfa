package io.github.llamkay.fact;

/** The form of an employer, as the sharing of profits tells forms apart. */
public enum LegalForm {
    /** A company of any form not named below. */
    COMPANY,
    /** A self-managed company (empresa autogestionaria). */
    SELF_MANAGED,
    /** A cooperative. */
    COOPERATIVE,
    /** A communal company. */
    COMMUNAL,
    /** A sole proprietorship (empresa individual). */
    SOLE_PROPRIETORSHIP,
    /** A civil partnership (sociedad civil). */
    CIVIL_PARTNERSHIP,
    /** An employer without income of the third category, such as an association, a foundation or a household. */
    NO_BUSINESS_INCOME
}
