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
    DUTIES,
    /** The employments of an employer: who works or worked for it. */
    EMPLOYMENTS,
    /** Benefits from before that are still owed when the employment ends. */
    PENDING_BENEFITS,
    /** Workers of the electronic payroll register. */
    STAFF,
    /** The unions that have members among the workers of an employer. */
    UNIONS
}
