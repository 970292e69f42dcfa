package io.github.llamkay.fact;

/** What an application for REMYPE presents. */
public enum MypeFilingItem {
    /** The application form of REMYPE. */
    FORM,
    /** The RUC number. */
    RUC_NUMBER
}
