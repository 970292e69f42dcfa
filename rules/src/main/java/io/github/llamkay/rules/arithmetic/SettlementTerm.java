package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.time.LocalDate;
import java.util.List;

/**
 * The 48 hours in which what is owed at the end of an employment must be paid, counted as dates: the hour at which an
 * employment ends is not a fact.
 *
 * @param end the last day of service
 * @param days the figure, in calendar days
 */
public record SettlementTerm(LocalDate end, Figure days) {

    /**
     * Returns the term of an employment.
     *
     * @param file the employment
     * @return the term; none while the employment stands, or if it ended before the first day that the figures cover
     */
    public static List<SettlementTerm> of(EmploymentFile file) {
        LocalDate end = file.end();
        if (end == null || end.isBefore(Figures.firstDay())) {
            return List.of();
        }
        return List.of(new SettlementTerm(end, Figures.on("SETTLEMENT_DAYS", file.law(end))));
    }

    /**
     * Returns the last day to pay.
     *
     * @param decision the decision of the section whose right is paid
     * @return the deadline
     */
    public Deadline due(String decision) {
        return new Deadline(end.plusDays(days.intValue()), Counting.CALENDAR_DAYS, decision);
    }
}
