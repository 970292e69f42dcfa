package io.github.llamkay.fact;

/** Penalties under whose presence or threat someone may be made to work. */
public enum Coercion {
    /** Physical violence against the worker, the family or close persons. */
    PHYSICAL_VIOLENCE,
    /** Sexual violence. */
    SEXUAL_VIOLENCE,
    /** Supernatural reprisals. */
    SUPERNATURAL_REPRISAL,
    /** Imprisonment or other physical confinement. */
    CONFINEMENT,
    /** Financial penalties. */
    FINANCIAL_PENALTY,
    /** Report to the police, immigration or other authorities, or deportation. */
    REPORT_TO_AUTHORITIES,
    /** Exclusion from future jobs. */
    EXCLUSION_FROM_JOBS,
    /** Exclusion from the community and social life. */
    EXCLUSION_FROM_COMMUNITY,
    /** Loss of rights or privileges. */
    LOSS_OF_RIGHTS,
    /** Deprivation of food, shelter or other necessities. */
    DEPRIVATION_OF_NECESSITIES,
    /** Shift to even worse working conditions. */
    WORSE_CONDITIONS,
    /** Loss of social status. */
    LOSS_OF_STATUS,
    /** Criminal sanctions. */
    CRIMINAL_SANCTION,
    /** Retention of identity documents to compel the work. */
    DOCUMENT_RETENTION,
    /** Retention of wages to compel the work. */
    WAGE_RETENTION
}
