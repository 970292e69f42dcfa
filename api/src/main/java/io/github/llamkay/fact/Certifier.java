package io.github.llamkay.fact;

/** Who signs a document on the disability of a worker. */
public enum Certifier {
    /** A registered certifying doctor of a public or private health facility. */
    REGISTERED_DOCTOR,
    /** A doctor who is not registered for it. */
    OTHER_DOCTOR
}
