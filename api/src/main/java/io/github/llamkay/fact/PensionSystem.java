package io.github.llamkay.fact;

/** Pension schemes. */
public enum PensionSystem {
    /** Public pension system (Sistema Nacional de Pensiones). */
    SNP,
    /** Private pension system (Sistema Privado de Pensiones). */
    SPP,
    /** Social pension system (Sistema de Pensiones Sociales) of the microenterprise. */
    SPS,
    /** Already draws a pension of some scheme. */
    BENEFICIARY,
    /** No scheme. */
    NONE
}
