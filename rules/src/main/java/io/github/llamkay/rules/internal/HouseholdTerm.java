package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of household service for which a benefit is reckoned.
 *
 * @param file the employment
 * @param period the days served in it
 * @param months whole months
 * @param days days beyond the whole months; 0 where only whole months count
 * @param referenceDay the day whose pay and law count
 * @param truncated whether the employment ended within it
 * @param transition whether the law changed within it
 * @param due by when the benefit must be paid
 * @param figures the dated figures that set the days
 */
public record HouseholdTerm(
        EmploymentFile file,
        Period period,
        int months,
        int days,
        LocalDate referenceDay,
        boolean truncated,
        boolean transition,
        Deadline due,
        List<Figure> figures) {

    /** {@return the day whose law governs} */
    public LocalDate law() {
        return file.law(referenceDay);
    }
}
