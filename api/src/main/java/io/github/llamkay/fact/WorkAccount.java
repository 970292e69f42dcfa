package io.github.llamkay.fact;

/** For whom, and how, someone works. */
public enum WorkAccount {
    /** Under subordination to an employer, whether or not it is registered or paid. */
    DEPENDENT,
    /** For another person, without subordination. */
    AUTONOMOUS,
    /** On the own account. */
    OWN,
    /** In training, under an agreement of Ley 28518. */
    TRAINING
}
