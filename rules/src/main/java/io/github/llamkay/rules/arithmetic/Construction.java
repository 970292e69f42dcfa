package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RetccEntry;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Marked;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.SchoolChild;
import io.github.llamkay.rules.internal.SubjectFile;
import io.github.llamkay.rules.internal.ToDo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The arithmetic of civil construction (section XVI.C). */
public final class Construction {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int LAST_DAY = 31;

    private Construction() {}

    /**
     * Lists the calendar years whose school allowance falls due in the time under review.
     *
     * @param file the employment
     * @return the days of each in which the employment stood, the earliest first
     */
    public static List<Period> schoolYears(EmploymentFile file) {
        List<Period> years = new ArrayList<>(2);
        LocalDate end = file.end();
        LocalDate last = end == null ? file.asOf() : end;
        LocalDate since = file.frame().since();
        for (int year = Math.max(
                        since.minusDays(LAST_DAY).getYear(), Figures.firstDay().getYear());
                year <= last.getYear();
                year++) {
            LocalDate from = later(file.start(), LocalDate.of(year, 1, 1));
            LocalDate to = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
            if (end != null && end.isBefore(to)) {
                to = end;
            }
            if (!from.isAfter(to) && !to.isAfter(file.asOf())) {
                Period period = new Period(from, to);
                if (schoolDue(file, period).date().isAfter(since)) {
                    years.add(period);
                }
            }
        }
        return years;
    }

    /**
     * Returns by when the school allowance of a year is paid: the last day of the year, or the day of the settlement when the
     * employment ended in it.
     *
     * @param file the employment
     * @param year the days of the calendar year in which it stood
     * @return the deadline
     */
    public static Deadline schoolDue(EmploymentFile file, Period year) {
        LocalDate end = file.end();
        if (end != null && end.equals(year.to())) {
            for (SettlementTerm term : SettlementTerm.of(file)) {
                return term.due("XVI.C.2.a");
            }
        }
        return new Deadline(year.to(), Counting.FIXED_DAY, "XVI.C.2.a");
    }

    /**
     * Counts the months of a year in which a child below an age gives the right on some day.
     *
     * @param year the days of the calendar year in which the employment stood
     * @param child the child
     * @param age the age that ends it
     * @return 0 to 12
     */
    public static int schoolMonths(Period year, Child child, int age) {
        LocalDate from = later(child.birth(), year.from());
        LocalDate eve = child.birth().plusYears(age).minusDays(1);
        LocalDate to = eve.isBefore(year.to()) ? eve : year.to();
        return from.isAfter(to) ? 0 : to.getMonthValue() - YearMonth.from(from).getMonthValue() + 1;
    }

    /**
     * Computes the school allowance of a year: the daily wages of a year for each child, in twelfths.
     *
     * @param children the children
     * @param pay the basic daily wage
     * @param days daily wages a year
     * @return the amount, rounded once
     */
    public static Amount school(List<SchoolChild> children, DailyPay pay, Figure days) {
        List<SchoolChild> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparing(SchoolChild::child));
        List<Step> steps = new ArrayList<>(sorted.size() + 1);
        Ratio year = Ratio.of(pay.amount()).times(days.value());
        long months = 0;
        StringBuilder sum = new StringBuilder();
        List<BigDecimal> parts = new ArrayList<>(sorted.size());
        for (SchoolChild child : sorted) {
            months += child.months();
            BigDecimal part = year.times(child.months(), MONTHS_OF_YEAR).toCentimos();
            sum.append(sum.isEmpty() ? "{" : " + {").append(parts.size()).append('}');
            parts.add(part);
            steps.add(
                    child.whole()
                            ? new Step(
                                    "Por un hijo",
                                    "For a child",
                                    "{0} x {1}",
                                    List.of(Steps.money(pay.amount()), days.value()),
                                    part)
                            : new Step(
                                    "Por un hijo, parte del año",
                                    "For a child, part of the year",
                                    "{0} x {1} x {2} / 12",
                                    List.of(
                                            Steps.money(pay.amount()),
                                            days.value(),
                                            BigDecimal.valueOf(child.months())),
                                    part));
        }
        BigDecimal value = year.times(months, MONTHS_OF_YEAR).toCentimos();
        if (parts.size() > 1) {
            steps.add(new Step("Asignación escolar", "School allowance", sum.toString(), parts, value));
        }
        return new Amount(value, steps);
    }

    /**
     * Computes what was paid for children not proven, in equal parts for all children.
     *
     * @param payments the payments of the school allowance
     * @param unproven children not proven
     * @param all all children
     * @return PEN, rounded to céntimos
     */
    public static BigDecimal refund(List<Payment> payments, int unproven, int all) {
        BigDecimal paid = BigDecimal.ZERO;
        for (Payment payment : payments) {
            paid = paid.add(payment.amount());
        }
        return Ratio.of(paid).times(unproven, all).toCentimos();
    }

    /**
     * Counts the children at school or in studies who were not proven by a day.
     *
     * @param file the employment
     * @param day the day
     * @return how many
     */
    public static int unproven(EmploymentFile file, LocalDate day) {
        int count = 0;
        for (Child child : file.children()) {
            boolean proven = file.childEvidence().stream()
                    .anyMatch(evidence -> evidence.child().equals(child.child())
                            && !evidence.on().isAfter(day));
            count += proven ? 0 : 1;
        }
        return count;
    }

    /**
     * Returns the works whose last day to be filed, the eve of their start, is under review.
     *
     * @param file the employer
     * @return the works
     */
    public static List<ConstructionWork> works(SubjectFile file) {
        return file.constructionWorks().stream()
                .filter(work -> work.start().minusDays(1).isAfter(file.frame().since()))
                .toList();
    }

    /**
     * Returns the work that an obligation is about.
     *
     * @param toDo the obligation
     * @return the work
     */
    public static List<ConstructionWork> workOf(ToDo toDo) {
        return toDo.file().constructionWorks().stream()
                .filter(work -> work.work().equals(toDo.values().get("work")))
                .toList();
    }

    /**
     * Counts the requirements that are about the work of an obligation.
     *
     * @param requirements the requirements
     * @param toDo the obligation
     * @return how many
     */
    public static int about(List<Marked> requirements, ToDo toDo) {
        Object work = toDo.values().get("work");
        return (int) requirements.stream()
                .filter(requirement -> requirement.values().containsValue(work))
                .count();
    }

    /**
     * Returns the days of the work on a construction work that are under review.
     *
     * @param file the employment
     * @param site the work
     * @return the days; none when there are none
     */
    public static List<Period> reviewed(EmploymentFile file, SiteWork site) {
        LocalDate end = file.end();
        LocalDate to = end == null ? file.asOf() : end;
        LocalDate from = later(site.from(), file.frame().since().plusDays(1));
        return from.isAfter(to) ? List.of() : List.of(new Period(from, to));
    }

    /**
     * Returns the first stretch of days without a valid entry in RETCC.
     *
     * @param file the employment
     * @param period the days to look at
     * @param validity years for which an entry is valid; the same day of the last one is its last day
     * @return the stretch; none when every day is covered
     */
    public static List<Period> uncovered(EmploymentFile file, Period period, Figure validity) {
        LocalDate day = period.from();
        boolean moved = true;
        while (moved && !day.isAfter(period.to())) {
            moved = false;
            for (RetccEntry entry : file.retccEntries()) {
                LocalDate last = lastDay(entry, validity);
                if (!entry.on().isAfter(day) && !last.isBefore(day)) {
                    day = last.plusDays(1);
                    moved = true;
                }
            }
        }
        if (day.isAfter(period.to())) {
            return List.of();
        }
        LocalDate to = period.to();
        for (RetccEntry entry : file.retccEntries()) {
            if (entry.on().isAfter(day) && !entry.on().isAfter(to)) {
                to = entry.on().minusDays(1);
            }
        }
        return List.of(new Period(day, to));
    }

    /**
     * Returns the last day of an entry in RETCC.
     *
     * @param entry the entry
     * @param validity years for which it is valid
     * @return the same day so many years later
     */
    public static LocalDate lastDay(RetccEntry entry, Figure validity) {
        return entry.on().plusYears(validity.intValue());
    }

    /**
     * Returns the days in which a construction work is to be filed: some days before it begins, up to the eve.
     *
     * @param work the work
     * @param days how many days before
     * @return the days
     */
    public static Period filing(ConstructionWork work, Figure days) {
        return new Period(work.start().minusDays(days.intValue()), work.start().minusDays(1));
    }

    /**
     * Drafts whether a requirement of a filing is met.
     *
     * @param file the employment or employer
     * @param on the day of the filing
     * @param met whether it is
     * @param values what its words name
     * @return the draft
     */
    public static Marked requirement(SubjectFile file, LocalDate on, boolean met, Map<String, Object> values) {
        return new Marked(file, met ? Status.REQUIREMENT_MET : Status.REQUIREMENT_MISSING, new Period(on, on), values);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
