package io.github.llamkay.fact;

/** Ways to expose a person under the own authority to danger of life or health (Penal Code, art. 128). */
public enum EndangermentConduct {
    /** Deprivation of food or care. */
    DEPRIVATION,
    /** Excessive or inadequate work. */
    EXCESSIVE_WORK,
    /** Abuse of the means of correction or discipline. */
    ABUSE_OF_CORRECTION,
    /** Being made or induced to beg in public places. */
    BEGGING
}
