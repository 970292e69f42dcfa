package io.github.llamkay.fact;

/** What a payment of contributions of a household worker uses. */
public enum ContributionItem {
    /** User code and SOL key. */
    SOL_KEY,
    /** Virtual form 1676. */
    FORM_1676,
    /** Form 1076. */
    FORM_1076,
    /** Registration code of the employer (CIE). */
    CIE,
    /** Number of the worker's identity document. */
    WORKER_DOCUMENT_NUMBER,
    /** The data of the contribution. */
    CONTRIBUTION_DATA,
    /** A branch of Banco de la Nación, Scotiabank, Interbank or BIF. */
    PAGO_FACIL_BANK,
    /** A branch of another authorised bank. */
    AUTHORISED_BANK
}
