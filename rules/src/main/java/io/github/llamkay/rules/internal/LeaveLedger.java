package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.finding.Right;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the days of a leave that was earned.
 *
 * @param term the leave and its last day
 * @param periods the stretches of rest that count
 * @param taken days rested up to the last day
 * @param late days rested after it
 * @param sold days validly sold
 */
public record LeaveLedger(LeaveTerm term, List<LeavePeriod> periods, int taken, int late, int sold) implements Bundle {

    /**
     * Gathers what is known of a leave.
     *
     * @param term the leave and its last day
     * @param acts the sales that are valid and the stretches that could not be granted, among others of the employment
     * @return its ledger
     */
    public static List<LeaveLedger> of(LeaveTerm term, List<?> acts) {
        EmploymentFile file = term.file();
        LocalDate end = file.end();
        LocalDate known = end == null ? file.asOf() : end;
        List<LeavePeriod> periods = new ArrayList<>();
        int taken = 0;
        int late = 0;
        for (LeavePeriod period : file.leavePeriods()) {
            if (period.yearStart().equals(term.year().start()) && !barred(period, acts)) {
                periods.add(period);
                int inTime = until(period, term.through());
                taken += inTime;
                late += Math.max(0, until(period, known) - inTime);
            }
        }
        return List.of(new LeaveLedger(term, List.copyOf(periods), taken, late, sold(term, acts)));
    }

    private static int until(LeavePeriod period, LocalDate day) {
        if (period.from().isAfter(day)) {
            return 0;
        }
        return (int) Math.min(period.days(), ChronoUnit.DAYS.between(period.from(), day) + 1);
    }

    private static boolean barred(LeavePeriod period, List<?> acts) {
        Period stretch = new Period(period.from(), period.to());
        for (Object act : acts) {
            if (act instanceof Open open
                    && open.right() == Right.LEAVE_GRANT
                    && !open.eligible()
                    && stretch.equals(open.period())) {
                return true;
            }
        }
        return false;
    }

    private static int sold(LeaveTerm term, List<?> acts) {
        int sold = 0;
        for (Object act : acts) {
            if (act instanceof Open open
                    && open.right() == Right.LEAVE_SALE
                    && open.eligible()
                    && term.period().equals(open.period())) {
                sold += (Integer) open.values().get("days");
            }
        }
        return sold;
    }

    /** {@return days neither rested up to the last day nor sold} */
    public int missing() {
        return Math.max(0, term.due().count() - taken - sold);
    }

    /** {@return days neither rested at all nor sold} */
    public int never() {
        return Math.max(0, missing() - late);
    }

    /** {@return whether not a day was rested or sold} */
    public boolean untouched() {
        return taken == 0 && late == 0 && sold == 0;
    }

    /** {@return whether the records of leave are complete up to the last day} */
    public boolean complete() {
        return term.file().complete(RecordKind.LEAVE, term.through());
    }

    @Override
    public List<?> parts() {
        List<Object> parts = new ArrayList<>(periods);
        parts.addAll(term.file().recordsComplete(RecordKind.LEAVE));
        return parts;
    }
}
