package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConciliationRequest;
import io.github.llamkay.fact.DismissalPaperItem;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.UnionRole;
import io.github.llamkay.fact.UnionRoleEnd;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.BusinessDays;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Terms and papers of a dismissal. The day from which a term runs is not counted. */
public final class Dismissals {

    private static final int DAYS_OF_MONTH = 30;
    private static final Set<DismissalPaperItem> OF_NOTICE = Set.of(
            DismissalPaperItem.CAUSE,
            DismissalPaperItem.LEGAL_BASIS,
            DismissalPaperItem.FACTS,
            DismissalPaperItem.EVIDENCE);

    private Dismissals() {}

    /**
     * Returns what a letter of charges for a grave fault must state and does not.
     *
     * @param stated what it states
     * @return the other items, in their order
     */
    public static List<DismissalPaperItem> missingFromNotice(Set<DismissalPaperItem> stated) {
        return missing(OF_NOTICE, stated);
    }

    /**
     * Returns what a letter of dismissal for a grave fault must state and does not.
     *
     * @param stated what it states
     * @return the other items, in their order
     */
    public static List<DismissalPaperItem> missingFromLetter(Set<DismissalPaperItem> stated) {
        return missing(Set.of(DismissalPaperItem.values()), stated);
    }

    /**
     * Returns what the letter of charges for a cause of capacity must state and does not.
     *
     * @param stated what it states
     * @return the other items, in their order
     */
    public static List<DismissalPaperItem> missingFromCapacityNotice(Set<DismissalPaperItem> stated) {
        return missing(Set.of(DismissalPaperItem.CAUSE, DismissalPaperItem.EVIDENCE), stated);
    }

    /**
     * Returns what the letter of dismissal for a cause of capacity must state and does not.
     *
     * @param stated what it states
     * @return the other items, in their order
     */
    public static List<DismissalPaperItem> missingFromCapacityLetter(Set<DismissalPaperItem> stated) {
        return missing(
                Set.of(DismissalPaperItem.CAUSE, DismissalPaperItem.EVIDENCE, DismissalPaperItem.END_DATE), stated);
    }

    private static List<DismissalPaperItem> missing(Set<DismissalPaperItem> wanted, Set<DismissalPaperItem> stated) {
        return Stream.of(DismissalPaperItem.values())
                .filter(wanted::contains)
                .filter(item -> !stated.contains(item))
                .toList();
    }

    /**
     * Counts the whole months of service before a day.
     *
     * @param file the employment
     * @param day the day
     * @return months; a trial of so many months was over by that day
     */
    public static int monthsBefore(EmploymentFile file, LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(file.start(), day));
    }

    /**
     * Returns the last day to file a defence: a day that is no business day is moved to the next one.
     *
     * @param file the employment
     * @param received the day on which the letter of charges was received
     * @param days the days that it gives
     * @return the day
     */
    public static LocalDate lastDayOfDefence(EmploymentFile file, LocalDate received, int days) {
        LocalDate last = received.plusDays(days);
        return BusinessDays.sameOrNextBusinessDay(last, file.law(last));
    }

    /**
     * Returns the time in which a claim over a dismissal can be filed, in business days.
     *
     * @param file the employment, ended
     * @param days business days
     * @return from the day after the dismissal to the last day
     */
    public static Period claimTerm(EmploymentFile file, Figure days) {
        LocalDate end = file.dismissalDay();
        return new Period(end.plusDays(1), BusinessDays.plusBusinessDays(end, days.intValue(), file.law(end)));
    }

    /**
     * Returns the time in which a claim over a dismissal can be filed, the business days of administrative conciliations
     * asked for within it left out.
     *
     * @param file the employment, ended
     * @param days business days
     * @return from the day after the dismissal to the last day
     */
    public static Period suspendedTerm(EmploymentFile file, Figure days) {
        LocalDate end = file.dismissalDay();
        LocalDate day = end;
        int counted = 0;
        while (counted < days.intValue()) {
            day = BusinessDays.plusBusinessDays(day, 1, file.law(end));
            counted += suspends(file, day) ? 0 : 1;
        }
        return new Period(end.plusDays(1), day);
    }

    /**
     * Counts the business days by which a conciliation moves the last day to claim.
     *
     * @param file the employment, ended
     * @param days business days of the term
     * @param request the conciliation
     * @return business days, 0 for one asked for when the term was over
     */
    public static int suspended(EmploymentFile file, Figure days, ConciliationRequest request) {
        Period term = suspendedTerm(file, days);
        int count = 0;
        LocalDate last = end(file, request);
        for (LocalDate day = request.on().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += term.contains(day) && BusinessDays.isBusinessDay(day, file.law(term.from())) ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the last day of a conciliation, or the as-of date while it goes on.
     *
     * @param file the employment
     * @param request the conciliation
     * @return the day
     */
    public static LocalDate end(EmploymentFile file, ConciliationRequest request) {
        for (ConciliationEnd each : file.conciliationEnds()) {
            if (each.conciliation().equals(request.id())) {
                return each.on();
            }
        }
        return file.asOf();
    }

    private static boolean suspends(EmploymentFile file, LocalDate day) {
        for (ConciliationRequest request : file.conciliationRequests()) {
            if (day.isAfter(request.on()) && !day.isAfter(end(file, request))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the time of an immunity that lasts as long as the role.
     *
     * @param file the employment
     * @param role the role
     * @return the time, to the as-of date while the role goes on
     */
    public static Period whileItLasts(EmploymentFile file, UnionRole role) {
        return new Period(role.from(), lastDay(file, role));
    }

    /**
     * Returns the time of an immunity of some months from the first day of the role.
     *
     * @param role the role
     * @param months the months
     * @return the time
     */
    public static Period monthsFromStart(UnionRole role, Figure months) {
        return new Period(role.from(), role.from().plusMonths(months.intValue()));
    }

    /**
     * Returns the time of an immunity that goes on for some months after the role.
     *
     * @param file the employment
     * @param role the role
     * @param months the months
     * @return the time, to the as-of date while the role goes on
     */
    public static Period andMonths(EmploymentFile file, UnionRole role, Figure months) {
        LocalDate last = lastDay(file, role);
        return new Period(role.from(), ended(file, role) ? last.plusMonths(months.intValue()) : last);
    }

    /**
     * Returns the time of an immunity that begins some days before the role and goes on as many after it.
     *
     * @param file the employment
     * @param role the role
     * @param days the days
     * @return the time, to the as-of date while the role goes on
     */
    public static Period daysAround(EmploymentFile file, UnionRole role, Figure days) {
        LocalDate last = lastDay(file, role);
        return new Period(
                role.from().minusDays(days.intValue()), ended(file, role) ? last.plusDays(days.intValue()) : last);
    }

    private static LocalDate lastDay(EmploymentFile file, UnionRole role) {
        LocalDate last = null;
        for (UnionRoleEnd end : file.unionRoleEnds()) {
            if (end.kind() == role.kind()
                    && !end.on().isBefore(role.from())
                    && (last == null || end.on().isBefore(last))) {
                last = end.on();
            }
        }
        return last != null ? last : file.asOf().isBefore(role.from()) ? role.from() : file.asOf();
    }

    private static boolean ended(EmploymentFile file, UnionRole role) {
        return file.unionRoleEnds().stream()
                .anyMatch(end -> end.kind() == role.kind() && !end.on().isBefore(role.from()));
    }

    /**
     * Returns the pay of the days worked in a month that was not completed, in thirtieths.
     *
     * @param pay the monthly pay
     * @param days days of service
     * @return PEN, rounded once
     */
    public static BigDecimal payOfDays(Indemnities.MonthlyPay pay, int days) {
        return pay.amount().times(days, DAYS_OF_MONTH).toCentimos();
    }

    /**
     * Counts the days of service, both ends counted.
     *
     * @param file the employment, ended
     * @return calendar days
     */
    public static int daysServed(EmploymentFile file) {
        return Math.toIntExact(ChronoUnit.DAYS.between(file.start(), file.dismissalDay()) + 1);
    }
}
