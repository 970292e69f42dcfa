package io.github.llamkay.fact;

/** What a person issues for services. */
public enum Billing {
    /** Fee receipts (recibos por honorarios). */
    FEE_RECEIPTS,
    /** Invoices (facturas), as a free commission agent does. */
    INVOICES
}
