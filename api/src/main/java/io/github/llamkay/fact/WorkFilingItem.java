package io.github.llamkay.fact;

/** The fields of a filing in RENOCC. */
public enum WorkFilingItem {
    /** Name or company name. */
    COMPANY_NAME,
    /** RUC number. */
    RUC_NUMBER,
    /** Name of the legal representative. */
    REPRESENTATIVE_NAME,
    /** DNI of the legal representative. */
    REPRESENTATIVE_DNI,
    /** Name of the work. */
    WORK_NAME,
    /** Number of the works licence. */
    LICENCE_NUMBER,
    /** Municipality that issued it. */
    LICENCE_MUNICIPALITY,
    /** Name of the contractor. */
    CONTRACTOR_NAME,
    /** Place of execution. */
    PLACE,
    /** Probable day of start. */
    PROBABLE_START,
    /** Probable day of end. */
    PROBABLE_END,
    /** Name of the person in charge. */
    MANAGER_NAME,
    /** Identity document of the person in charge. */
    MANAGER_IDENTITY_DOCUMENT,
    /** Telephone number of the person in charge. */
    MANAGER_PHONE,
    /** E-mail of the person in charge. */
    MANAGER_EMAIL
}
