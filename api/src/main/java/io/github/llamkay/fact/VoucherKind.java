package io.github.llamkay.fact;

/** Documents against which wages are paid. */
public enum VoucherKind {
    /** Payslip (boleta de pago). */
    PAYSLIP,
    /** Invoice issued by the worker. */
    INVOICE,
    /** Fee receipt (recibo por honorarios) issued by the worker. */
    FEE_RECEIPT
}
