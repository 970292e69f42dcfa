package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.PayrollByNationality;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pay of foreign workers in a month against the limit of D.Leg. 689 (XVI.F.2).
 *
 * @param payroll the month
 * @param limit the part that may be paid to foreigners
 */
public record ForeignPayroll(PayrollByNationality payroll, Figure limit) implements Bundle {

    /**
     * Lists the months under review.
     *
     * @param file the employment
     * @return the months that ended in the time under review
     */
    public static List<ForeignPayroll> of(EmploymentFile file) {
        List<ForeignPayroll> months = new ArrayList<>(1);
        for (PayrollByNationality payroll : file.payrollByNationality()) {
            Period month = Period.month(payroll.month());
            if (month.to().isAfter(file.frame().since()) && !month.to().isAfter(file.asOf())) {
                months.add(new ForeignPayroll(payroll, Figures.on("FOREIGN_PAYROLL_PERCENT", file.law(month.to()))));
            }
        }
        return months;
    }

    /** {@return the month} */
    public Period period() {
        return Period.month(payroll.month());
    }

    /** {@return whether the pay of foreigners is within the limit} */
    public boolean within() {
        return payroll.foreigners().compareTo(limit.value().multiply(payroll.all())) <= 0;
    }

    /** {@return the values that the words may name} */
    public Map<String, Object> values() {
        return Map.of("foreigners", payroll.foreigners(), "nationals", payroll.all());
    }

    @Override
    public List<?> parts() {
        return List.of(payroll, limit);
    }
}
