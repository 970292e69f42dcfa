package io.github.llamkay.examples.payroll;

/** The mended payroll passes. */
class MendedPayrollTest extends PayrollChecks {

    @Override
    Payroll payroll() {
        return new MendedPayroll();
    }
}
