package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.ConductStanding;
import io.github.llamkay.fact.HarassmentAnswerTerm;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentStep;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.HostilityDemand;
import io.github.llamkay.fact.HouseholdHarassment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.BusinessDays;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.ComplaintCase;
import io.github.llamkay.rules.internal.ConductChain;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.InvestigationEnd;
import io.github.llamkay.rules.internal.ReportedConduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conducts that may be harassment, and the terms of the procedure of a complaint of sexual harassment. */
public final class Complaints {

    private static final Comparator<HarassmentConduct> BY_DAY =
            Comparator.comparing(HarassmentConduct::on).thenComparing(HarassmentConduct::id);

    private Complaints() {}

    /**
     * Gathers the conducts under review whose traits are known.
     *
     * @param file the employment
     * @return each conduct with its traits
     */
    public static List<ReportedConduct> conducts(EmploymentFile file) {
        List<ReportedConduct> conducts = new ArrayList<>();
        for (HarassmentConduct conduct : file.harassmentConducts()) {
            for (HarassmentTraits traits : file.all(HarassmentTraits.class)) {
                if (conduct.on().isAfter(file.frame().since())
                        && traits.conduct().equals(conduct.id())) {
                    conducts.add(new ReportedConduct(conduct, traits));
                }
            }
        }
        return conducts;
    }

    /**
     * Gathers the conducts under review whose traits are not known.
     *
     * @param file the employment
     * @return the conducts
     */
    public static List<HarassmentConduct> untold(EmploymentFile file) {
        return file.harassmentConducts().stream()
                .filter(conduct -> conduct.on().isAfter(file.frame().since()))
                .filter(conduct -> file.all(HarassmentTraits.class).stream()
                        .noneMatch(traits -> traits.conduct().equals(conduct.id())))
                .toList();
    }

    /**
     * Gathers the acts under review that the source lists as moral harassment in household work: those that are established,
     * where they are two or more, else all.
     *
     * @param file the employment
     * @return the acts in one chain; none when there is no such act or the work is not household work
     */
    public static List<ConductChain> householdChain(EmploymentFile file) {
        if (file.regime() != Regime.HOUSEHOLD) {
            return List.of();
        }
        List<HarassmentConduct> acts = file.harassmentConducts().stream()
                .filter(conduct -> conduct.on().isAfter(file.frame().since()))
                .filter(conduct -> conduct.act().household() != HouseholdHarassment.NONE)
                .sorted(BY_DAY)
                .toList();
        List<HarassmentConduct> established = acts.stream()
                .filter(conduct -> conduct.standing() == ConductStanding.ESTABLISHED)
                .toList();
        if (established.size() > 1) {
            return List.of(new ConductChain(established));
        }
        return acts.isEmpty() ? List.of() : List.of(new ConductChain(acts));
    }

    /**
     * Gathers the complaints of an employment, each with its procedure; those from before the figures of the law are left out.
     *
     * @param file the employment
     * @return the complaints
     */
    public static List<ComplaintCase> cases(EmploymentFile file) {
        List<ComplaintCase> cases = new ArrayList<>();
        for (HarassmentComplaint complaint : file.harassmentComplaints()) {
            if (complaint.on().isBefore(Figures.firstDay())) {
                continue;
            }
            String id = complaint.id();
            cases.add(new ComplaintCase(
                    complaint,
                    file.harassmentComplaintSteps().stream()
                            .filter(step -> step.complaint().equals(id))
                            .toList(),
                    first(file.all(HarassmentAnswerTerm.class).stream()
                            .filter(term -> term.complaint().equals(id))
                            .toList()),
                    first(file.all(HarassmentResolution.class).stream()
                            .filter(resolution -> resolution.complaint().equals(id))
                            .toList())));
        }
        return cases;
    }

    private static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    /**
     * Returns the day of a conduct, as a period.
     *
     * @param conduct the conduct
     * @return the day
     */
    public static Period day(HarassmentConduct conduct) {
        return new Period(conduct.on(), conduct.on());
    }

    /**
     * Returns the last day of the term that a demand gives: calendar days from the day after it was received, not moved to a
     * business day.
     *
     * @param demand the demand
     * @return the last day
     */
    public static LocalDate lastDay(HostilityDemand demand) {
        return demand.on().plusDays(demand.days());
    }

    /**
     * Returns the end of a term of business days, by the holidays that were law on the day of its event.
     *
     * @param file the employment
     * @param from the day of the event, not counted
     * @param days how many business days
     * @param decision the decision that sets the term
     * @return the last day
     */
    public static Deadline businessDays(EmploymentFile file, LocalDate from, Figure days, String decision) {
        return new Deadline(
                BusinessDays.plusBusinessDays(from, days.intValue(), file.law(from)), Counting.BUSINESS_DAYS, decision);
    }

    /**
     * Returns the end of a term of calendar days.
     *
     * @param from the day of the event, not counted
     * @param days how many calendar days
     * @param decision the decision that sets the term
     * @return the last day
     */
    public static Deadline calendarDays(LocalDate from, Figure days, String decision) {
        return new Deadline(from.plusDays(days.intValue()), Counting.CALENDAR_DAYS, decision);
    }

    /**
     * Returns the end of the investigation: its term runs when that of the answer has ended.
     *
     * @param file the employment
     * @param notified the day on which the accused was notified
     * @param answer business days to answer
     * @param inquiry business days to investigate
     * @return the last day
     */
    public static Deadline investigation(EmploymentFile file, LocalDate notified, Figure answer, Figure inquiry) {
        LocalDate answered = businessDays(file, notified, answer, "XX.63.e").date();
        return businessDays(file, answered, inquiry, "XX.63.f");
    }

    /**
     * Returns the day from which the term to resolve runs: that on which the investigation ended or, when that is later or not
     * known, the last day that it had.
     *
     * @param complaint the complaint
     * @param term the term that it had
     * @return the day
     */
    public static InvestigationEnd investigationEnd(ComplaintCase complaint, Deadline term) {
        for (HarassmentComplaintStep step : complaint.first(HarassmentStep.INVESTIGATED)) {
            if (!step.on().isAfter(term.date())) {
                return new InvestigationEnd(step.on(), List.of(step));
            }
        }
        return new InvestigationEnd(term.date(), List.of());
    }
}
