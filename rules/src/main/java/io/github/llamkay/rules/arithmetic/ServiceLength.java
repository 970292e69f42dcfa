package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The length of the service of an employment that has ended.
 *
 * @param end the last day of service
 * @param years complete years
 * @param months complete months beyond the years
 * @param days days beyond the months
 * @param term when what is owed at the end must be paid
 */
public record ServiceLength(LocalDate end, int years, int months, int days, SettlementTerm term) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Measures the service of an employment whose end is under review.
     *
     * @param file the employment
     * @return its length; none while it is in force, or when what is owed fell due before the time under review
     */
    public static List<ServiceLength> of(EmploymentFile file) {
        return SettlementTerm.of(file).stream()
                .filter(term -> term.due("").date().isAfter(file.frame().since()))
                .map(term -> {
                    LocalDate after = term.end().plusDays(1);
                    int all = (int) ChronoUnit.MONTHS.between(file.start(), after);
                    int days = (int) ChronoUnit.DAYS.between(file.start().plusMonths(all), after);
                    return new ServiceLength(term.end(), all / MONTHS_OF_YEAR, all % MONTHS_OF_YEAR, days, term);
                })
                .toList();
    }

    /** {@return the last day, as a period} */
    public Period lastDay() {
        return new Period(end, end);
    }

    /** {@return the figure that sets when it must be paid} */
    public Figure figure() {
        return term.days();
    }
}
