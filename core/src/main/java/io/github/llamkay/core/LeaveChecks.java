package io.github.llamkay.core;

import static io.github.llamkay.core.SubjectFacts.quoted;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.FertileAgeCount;
import io.github.llamkay.fact.LactationRoom;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeavePeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Absences, children, annual leave, and the lactation room of a site. */
final class LeaveChecks {

    private LeaveChecks() {}

    static void ofEmployment(SubjectFacts facts) {
        absences(facts);
        children(facts);
        annualLeave(facts);
    }

    static void ofEmployer(SubjectFacts facts) {
        facts.once(
                FertileAgeCount.class,
                count -> "'" + count.site() + "' on " + count.on(),
                "FertileAgeCount.on",
                "one count for each site and day");
        facts.once(LactationRoom.class, quoted(LactationRoom::site), "LactationRoom.site", "one fact for each site");
    }

    /** No day is in two absences. */
    private static void absences(SubjectFacts facts) {
        LocalDate last = LocalDate.MIN;
        for (Absence absence : facts.all(Absence.class).stream()
                .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::to))
                .toList()) {
            if (!absence.from().isAfter(last)) {
                facts.problem(
                        "Absence.from",
                        absence.from(),
                        "a day in no other absence of the employment; another one runs to " + last);
            }
            last = absence.to().isAfter(last) ? absence.to() : last;
        }
    }

    private static void children(SubjectFacts facts) {
        facts.once(Child.class, quoted(Child::child), "Child.child", "one fact for each child");
        facts.refer(
                ChildEvidence.class,
                ChildEvidence::child,
                "ChildEvidence.child",
                facts.ids(Child.class, Child::child),
                "the id of a Child of the same employment");
    }

    /** No day is in two stretches of leave. */
    private static void annualLeave(SubjectFacts facts) {
        facts.once(
                LeaveAccumulation.class,
                LeaveAccumulation::yearStart,
                "LeaveAccumulation.yearStart",
                "one fact for each year of service");
        List<LeavePeriod> periods = facts.all(LeavePeriod.class).stream()
                .sorted(Comparator.comparing(LeavePeriod::from))
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            LocalDate last = periods.get(i - 1).to();
            if (!periods.get(i).from().isAfter(last)) {
                facts.problem(
                        "LeavePeriod.from",
                        periods.get(i).from(),
                        "a day in no other stretch of leave of the employment; another one runs to " + last);
            }
        }
    }
}
