package io.github.llamkay.fact;

/** For whom papers are presented to the register of household workers. */
public enum FiledPerson {
    /** The employer. */
    EMPLOYER,
    /** The employer, by a third person. */
    EMPLOYER_BY_REPRESENTATIVE,
    /** The worker. */
    WORKER,
    /** The spouse. */
    SPOUSE,
    /** The cohabitant. */
    COHABITANT,
    /** The pregnant mother of the worker's child. */
    PREGNANT_MOTHER,
    /** A child under age. */
    MINOR_CHILD,
    /** A child of age who is incapacitated. */
    INCAPACITATED_CHILD
}
