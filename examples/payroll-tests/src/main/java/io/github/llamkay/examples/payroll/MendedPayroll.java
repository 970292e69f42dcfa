package io.github.llamkay.examples.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;

/** The payroll as mended once its tests had found the bugs. */
final class MendedPayroll implements Payroll {

    private static final BigDecimal MINIMUM_WAGE = new BigDecimal("850.00");

    @Override
    public BigDecimal cts(BigDecimal pay, BigDecimal lastBonus) {
        BigDecimal base = pay.add(lastBonus.divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP));
        return base.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal nightSupplement(BigDecimal pay) {
        BigDecimal floor = MINIMUM_WAGE.multiply(new BigDecimal("1.35"));
        return floor.subtract(pay).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal familyAllowance(int children) {
        return children == 0
                ? BigDecimal.ZERO
                : MINIMUM_WAGE.multiply(new BigDecimal("0.10")).setScale(2);
    }

    @Override
    public BigDecimal truncatedBonus(BigDecimal pay, LocalDate firstDay, LocalDate lastDay) {
        long months = Period.between(firstDay, lastDay.plusDays(1)).toTotalMonths();
        return pay.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal leaveIndemnity(BigDecimal pay, LocalDate firstDay, LocalDate today) {
        return today.isBefore(firstDay.plusYears(2)) ? BigDecimal.ZERO : pay;
    }
}
