package io.github.llamkay.fact;

/** The groups of contracts subject to modality. */
public enum ContractGroup {
    /** Of temporary nature. */
    TEMPORARY,
    /** Of accidental nature. */
    ACCIDENTAL,
    /** For work or service. */
    WORK_OR_SERVICE,
    /** In none of the groups. */
    NONE
}
