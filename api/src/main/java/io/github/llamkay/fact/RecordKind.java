package io.github.llamkay.fact;

/** The kinds of record that can be complete. */
public enum RecordKind {
    /** Payments, deposits and deductions. */
    PAYMENTS,
    /** Payroll lines. */
    PAY_ITEMS,
    /** Absences. */
    ABSENCES,
    /** Leave taken and set, sold and agreed. */
    LEAVE,
    /** Payslips and other documents delivered. */
    DOCUMENTS,
    /** Duties met. */
    DUTIES
}
