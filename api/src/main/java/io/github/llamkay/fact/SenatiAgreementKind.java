package io.github.llamkay.fact;

/** Agreements with students of SENATI. */
public enum SenatiAgreementKind {
    /** Agreement of mutual collaboration between SENATI and the company. */
    MUTUAL_COLLABORATION,
    /** Apprenticeship contract between student and company (Decreto Ley 20151). */
    APPRENTICESHIP_CONTRACT,
    /** Learning agreement under Ley 28518. */
    LEARNING_AGREEMENT
}
