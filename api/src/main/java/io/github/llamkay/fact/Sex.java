package io.github.llamkay.fact;

/** The sex of a person, where the law looks at it. */
public enum Sex {
    /** A woman. */
    FEMALE,
    /** A man. */
    MALE
}
