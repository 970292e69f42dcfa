package io.github.llamkay.examples.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a payroll reckons for a worker of the general regime, in PEN, as of 2017. */
interface Payroll {

    /** Returns the CTS of a whole semester, of a monthly pay and the last bonus of July or December. */
    BigDecimal cts(BigDecimal pay, BigDecimal lastBonus);

    /** Returns what is added to the monthly pay of a worker who works at night. */
    BigDecimal nightSupplement(BigDecimal pay);

    /** Returns the family allowance of a month of a worker with children. */
    BigDecimal familyAllowance(int children);

    /** Returns the bonus of the semester in which the employment ends, of a monthly pay. */
    BigDecimal truncatedBonus(BigDecimal pay, LocalDate firstDay, LocalDate lastDay);

    /** Returns the indemnity for a first leave that was not taken by a day, of a monthly pay. */
    BigDecimal leaveIndemnity(BigDecimal pay, LocalDate firstDay, LocalDate today);
}
