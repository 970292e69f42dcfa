package io.github.llamkay.fact;

/** What a payslip states or bears. */
public enum PayslipItem {
    /** The amount paid. */
    AMOUNT,
    /** The day of the payment. */
    PAYMENT_DATE,
    /** The signature of the worker. */
    WORKER_SIGNATURE,
    /** The signature of the employer. */
    EMPLOYER_SIGNATURE
}
