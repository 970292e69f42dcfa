package io.github.llamkay.fact;

/** Why someone does not work by free and informed consent. */
public enum ConsentDefect {
    /** Consent was never given. */
    NOT_GIVEN,
    /** It was not free. */
    NOT_FREE,
    /** It was not informed from the start. */
    NOT_INFORMED,
    /** It was withdrawn or vitiated later, as where leaving is barred. */
    NOT_MAINTAINED,
    /** Birth in slavery or servitude. */
    BIRTH_IN_SERVITUDE,
    /** Abduction. */
    ABDUCTION,
    /** Sale of the person. */
    SALE,
    /** Physical confinement. */
    CONFINEMENT,
    /** Psychological coercion: an order to work with a credible threat of a penalty. */
    PSYCHOLOGICAL_COERCION,
    /** Induced debt. */
    INDUCED_DEBT,
    /** Deceit or false promises on the kind and conditions of the work. */
    DECEIT,
    /** Wages retained or not paid. */
    WAGES_UNPAID,
    /** Retention of identity documents or valuables. */
    DOCUMENT_RETENTION
}
