package io.github.llamkay.fact;

/** Papers presented to the register of household workers; the identity documents as original and copy. */
public enum HouseholdPaper {
    /** National identity document. */
    DNI,
    /** Foreigner's card (carné de extranjería). */
    FOREIGNERS_CARD,
    /** Passport. */
    PASSPORT,
    /** Diplomatic card (cédula diplomática). */
    DIPLOMATIC_CARD,
    /** Birth certificate. */
    BIRTH_CERTIFICATE,
    /** Original bill of electricity, water or telephone of the address at which the worker works. */
    WORKPLACE_BILL,
    /** Original bill of a public service with the tax domicile of the employer. */
    TAX_DOMICILE_BILL,
    /** Tax number (RUC) of the employer. */
    RUC,
    /** Original bill of a public service with the domicile of the worker. */
    WORKER_DOMICILE_BILL,
    /** Power of attorney with legalised signature. */
    LEGALISED_POWER,
    /** National identity document of the representative. */
    REPRESENTATIVE_DNI,
    /** National identity document of the worker. */
    WORKER_DNI,
    /** Original marriage certificate. */
    MARRIAGE_CERTIFICATE,
    /** National identity document of the other cohabitant, the worker. */
    PARTNER_DNI,
    /** Certificate of domicile, or sworn statement of both that they cohabit. */
    COHABITATION_STATEMENT,
    /** Directoral resolution of incapacity of EsSalud. */
    INCAPACITY_RESOLUTION
}
