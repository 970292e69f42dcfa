package io.github.llamkay.examples.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The payroll as first written. Each method is wrong, in a way that payrolls are. */
final class FirstPayroll implements Payroll {

    private static final BigDecimal MINIMUM_WAGE = new BigDecimal("850.00");

    /** A whole pay for each semester, where the law grants one for the year. */
    @Override
    public BigDecimal cts(BigDecimal pay, BigDecimal lastBonus) {
        return pay.add(lastBonus.divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP));
    }

    /** 35 % on every pay, where the law sets a floor of the minimum wage and 35 %. */
    @Override
    public BigDecimal nightSupplement(BigDecimal pay) {
        return pay.multiply(new BigDecimal("0.35")).setScale(2, RoundingMode.HALF_UP);
    }

    /** An allowance for each child, where the law grants one whatever their number. */
    @Override
    public BigDecimal familyAllowance(int children) {
        return MINIMUM_WAGE
                .multiply(new BigDecimal("0.10"))
                .multiply(BigDecimal.valueOf(children))
                .setScale(2);
    }

    /** Months and days, where the law counts whole months alone. */
    @Override
    public BigDecimal truncatedBonus(BigDecimal pay, LocalDate firstDay, LocalDate lastDay) {
        long months = ChronoUnit.MONTHS.between(firstDay, lastDay.plusDays(1));
        long more = ChronoUnit.DAYS.between(firstDay.plusMonths(months), lastDay.plusDays(1));
        BigDecimal days = BigDecimal.valueOf(months * 30 + more);
        return pay.multiply(days).divide(BigDecimal.valueOf(180), 2, RoundingMode.HALF_UP);
    }

    /** From the end of the year of service on, where the employer has another year to grant the leave. */
    @Override
    public BigDecimal leaveIndemnity(BigDecimal pay, LocalDate firstDay, LocalDate today) {
        return today.isBefore(firstDay.plusYears(1)) ? BigDecimal.ZERO : pay;
    }
}
