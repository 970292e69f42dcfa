package io.github.llamkay.fact;

/** What holds of a report to the register of household workers. */
public enum RegisterChangeItem {
    /** The person whose data changed has a DNI. */
    DNI_HOLDER,
    /** The record of RENIEC was changed before. */
    RENIEC_UPDATED,
    /** The employer's identity document was shown. */
    EMPLOYER_DOCUMENT_SHOWN
}
