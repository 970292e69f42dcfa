package io.github.llamkay.fact;

/** What holds of the filing of the contract of a foreign worker. */
public enum ForeignFilingItem {
    /** Sworn statement of the company that the hiring meets D.Leg. 689. */
    SWORN_STATEMENT,
    /** Plain photocopy of the card of applicant for refuge. */
    REFUGEE_CARD_COPY,
    /** Presented at the mail desk of the ministry of labour (MTPE). */
    MTPE_MAIL_DESK,
    /** Addressed to the Sub Director de Registros Generales. */
    TO_GENERAL_REGISTERS
}
