package io.github.llamkay.fact;

/** The sizes of the MYPE regime. */
public enum EnterpriseSize {
    /** Microempresa. */
    MICRO,
    /** Pequeña empresa. */
    SMALL
}
