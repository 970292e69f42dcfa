package io.github.llamkay.core;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerFact;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentFact;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeaveAct;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.SubjectFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks a case as a whole and groups its facts by employment. Facts have checked themselves; here it is told whether they
 * fit together. Every problem is named before any rule runs.
 */
final class Intake {

    private final LabourCase labourCase;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Map<String, Employment> employments = new LinkedHashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> byEmployment = new LinkedHashMap<>();
    private final Map<String, List<String>> byEmployer = new HashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> employers = new LinkedHashMap<>();

    private Intake(LabourCase labourCase) {
        this.labourCase = labourCase;
    }

    /** Returns the files of the employments of a case, or refuses the case with all its problems. */
    static List<SubjectFile> files(LabourCase labourCase, Edition edition) {
        Intake intake = new Intake(labourCase);
        intake.checkDates();
        intake.openFiles();
        intake.group();
        intake.byEmployment.forEach((id, facts) -> intake.checkEmployment(intake.employments.get(id), facts));
        intake.employers.forEach((id, facts) -> intake.checkEmployer(id, facts));
        if (!intake.problems.isEmpty()) {
            throw new InvalidCaseException(List.copyOf(intake.problems));
        }
        Frame frame = new Frame(labourCase.asOf(), labourCase.since(), edition);
        List<EmploymentFile> ofCase = new ArrayList<>(intake.employments.size());
        Map<String, List<EmploymentFile>> ofEmployer = new LinkedHashMap<>();
        List<SubjectFile> files = new ArrayList<>(intake.employments.size() + 1);
        intake.employments.forEach((id, employment) -> {
            EmploymentFile file = new EmploymentFile(frame, employment, intake.byEmployment.get(id), ofCase);
            files.add(file);
            ofCase.add(file);
            ofEmployer
                    .computeIfAbsent(employment.employer(), key -> new ArrayList<>(1))
                    .add(file);
        });
        intake.employers.forEach(
                (id, facts) -> files.add(new EmployerFile(frame, id, facts, ofEmployer.getOrDefault(id, List.of()))));
        return files;
    }

    private void checkDates() {
        LocalDate first = Figures.firstDay();
        LocalDate last = Figures.reviewedThrough();
        if (labourCase.asOf().isBefore(first) || labourCase.asOf().isAfter(last)) {
            problem(
                    "LabourCase.asOf",
                    labourCase.asOf(),
                    "a day from " + first + " to " + last + ", the days for which the figures of the law are known");
        }
        if (labourCase.since().isBefore(first) && !labourCase.asOf().isBefore(first)) {
            problem(
                    "LabourCase.since",
                    labourCase.since(),
                    "a day from " + first + " on, the first for which the figures of the law are known; maybe call"
                            + " since(LocalDate.parse(\"" + first + "\"))");
        }
    }

    private void openFiles() {
        for (Fact fact : labourCase.facts()) {
            if (fact instanceof Employer employer) {
                employers.computeIfAbsent(employer.id(), key -> new LinkedHashMap<>());
            } else if (fact instanceof Employment employment) {
                Employment other = employments.putIfAbsent(employment.id(), employment);
                if (other != null) {
                    problem(
                            "Employment.start",
                            employment.start(),
                            "one hiring for the employment; it is also stated with start " + other.start()
                                    + ". A rehiring is an employment of its own, with its own id");
                    continue;
                }
                byEmployment.put(employment.id(), new LinkedHashMap<>());
                byEmployer
                        .computeIfAbsent(employment.employer(), key -> new ArrayList<>())
                        .add(employment.id());
                employers.computeIfAbsent(employment.employer(), key -> new LinkedHashMap<>());
                if (employment.start().isAfter(labourCase.asOf())) {
                    future("Employment.start", employment.start());
                }
            }
        }
    }

    private void group() {
        for (Fact fact : labourCase.facts()) {
            if (fact instanceof Employment) {
                continue;
            }
            if (fact instanceof EmploymentFact aboutEmployment) {
                add(aboutEmployment.employment(), fact, "employment", List.of(aboutEmployment.employment()));
            } else if (fact instanceof EmployerFact aboutEmployer) {
                add(
                        aboutEmployer.employer(),
                        fact,
                        "employer",
                        byEmployer.getOrDefault(aboutEmployer.employer(), List.of()));
            } else {
                List<String> ids = employments.containsKey(fact.subject())
                        ? List.of(fact.subject())
                        : byEmployer.getOrDefault(fact.subject(), List.of());
                add(fact.subject(), fact, "subject", ids);
            }
        }
    }

    private void add(String id, Fact fact, String component, List<String> employmentIds) {
        Map<Class<?>, List<Fact>> ofEmployer = component.equals("employment") ? null : employers.get(id);
        boolean known = ofEmployer != null;
        if (ofEmployer != null) {
            ofEmployer
                    .computeIfAbsent(fact.getClass(), key -> new ArrayList<>())
                    .add(fact);
        }
        for (String employmentId : employmentIds) {
            Map<Class<?>, List<Fact>> file = byEmployment.get(employmentId);
            if (file != null) {
                file.computeIfAbsent(fact.getClass(), key -> new ArrayList<>()).add(fact);
                known = true;
            }
        }
        if (!known) {
            problem(
                    fact.getClass().getSimpleName() + "." + (fact instanceof Employer ? "id" : component),
                    "'" + id + "'",
                    "the id of an " + (component.equals("subject") ? "employment or employer" : component)
                            + (component.equals("employment")
                                    ? " that an Employment of the case states"
                                    : " that an Employer or Employment of the case states"));
        }
    }

    private void checkEmployment(Employment employment, Map<Class<?>, List<Fact>> facts) {
        checkSubject(facts);
        facts.values().forEach(list -> list.forEach(fact -> checkDates(employment, fact)));
        checkAbsences(facts);
        checkChildren(facts);
        checkLeave(facts);
    }

    private void checkEmployer(String id, Map<Class<?>, List<Fact>> facts) {
        checkSubject(facts);
        if (employments.containsKey(id)) {
            problem("Employment.id", "'" + id + "'", "an id that no employer of the case has");
        }
    }

    private void checkSubject(Map<Class<?>, List<Fact>> facts) {
        for (Class<? extends Fact> type : FactTypes.SINGLE) {
            int count = facts.getOrDefault(type, List.of()).size();
            if (count > 1) {
                problem(type.getSimpleName(), count + " facts", "at most one for each employment or employer");
            }
        }
        checkRepeated(facts);
        checkDuties(facts);
    }

    private void checkDates(Employment employment, Fact fact) {
        LocalDate start = employment.start();
        if (fact instanceof Termination termination) {
            notBefore("Termination.on", termination.on(), "Employment.start", start);
            notFuture("Termination.on", termination.on());
        } else if (fact instanceof Payment payment) {
            notBefore("Payment.on", payment.on(), "Employment.start", start);
            notFuture("Payment.on", payment.on());
        } else if (fact instanceof Payslip payslip) {
            notFuture("Payslip.delivered", payslip.delivered());
        } else if (fact instanceof PayItem item) {
            notFuture("PayItem.month", item.month().atDay(1));
        } else if (fact instanceof ChildEvidence evidence) {
            notFuture("ChildEvidence.on", evidence.on());
        } else if (fact instanceof CtsDeposit deposit) {
            notBefore("CtsDeposit.on", deposit.on(), "Employment.start", start);
            notFuture("CtsDeposit.on", deposit.on());
        } else if (fact instanceof Absence absence) {
            notBefore("Absence.from", absence.from(), "Employment.start", start);
        } else if (fact instanceof Child child) {
            notFuture("Child.birth", child.birth());
        } else if (fact instanceof LeaveRecord leaveRecord) {
            anniversary("LeaveRecord.yearStart", leaveRecord.yearStart(), start);
        } else if (fact instanceof LeavePeriod period) {
            anniversary("LeavePeriod.yearStart", period.yearStart(), start);
        } else if (fact instanceof LeaveSale sale) {
            anniversary("LeaveSale.yearStart", sale.yearStart(), start);
        } else if (fact instanceof LeaveAct act) {
            anniversary("LeaveAct.yearStart", act.yearStart(), start);
        } else if (fact instanceof LeaveAccumulation accumulation) {
            anniversary("LeaveAccumulation.yearStart", accumulation.yearStart(), start);
        }
    }

    private void checkAbsences(Map<Class<?>, List<Fact>> facts) {
        if (!facts.containsKey(Absence.class)) {
            return;
        }
        List<Absence> absences = facts.get(Absence.class).stream()
                .map(Absence.class::cast)
                .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::to))
                .toList();
        LocalDate last = absences.get(0).to();
        for (Absence absence : absences.subList(1, absences.size())) {
            if (!absence.from().isAfter(last)) {
                problem(
                        "Absence.from",
                        absence.from(),
                        "a day in no other absence of the employment; another one runs to " + last);
            }
            last = absence.to().isAfter(last) ? absence.to() : last;
        }
    }

    /** Facts that say the same thing twice, or two things of one, cannot all hold. */
    private void checkRepeated(Map<Class<?>, List<Fact>> facts) {
        once(
                facts,
                AgreedPay.class,
                pay -> pay.concept() + " '" + pay.name() + "' from " + pay.from(),
                "AgreedPay.from",
                "one amount for each concept, name and first day");
        once(facts, PayTerms.class, terms -> "'" + terms.name() + "'", "PayTerms.name", "one fact for each name");
        once(
                facts,
                LeaveRecord.class,
                leave -> leave.yearStart().toString(),
                "LeaveRecord.yearStart",
                "one fact for each year of service");
        once(
                facts,
                AffectedWorkers.class,
                affected -> affected.benefit().toString(),
                "AffectedWorkers.benefit",
                "one fact for each benefit");
    }

    private <T extends Fact> void once(
            Map<Class<?>, List<Fact>> facts,
            Class<T> type,
            Function<T, String> key,
            String component,
            String expected) {
        List<Fact> several = facts.getOrDefault(type, List.of());
        if (several.size() > 1) {
            Set<String> known = new HashSet<>();
            for (Fact fact : several) {
                String value = key.apply(type.cast(fact));
                if (!known.add(value)) {
                    problem(component, value + " twice", expected);
                }
            }
        }
    }

    private void checkDuties(Map<Class<?>, List<Fact>> facts) {
        for (Fact fact : facts.getOrDefault(Done.class, List.of())) {
            notFuture("Done.on", ((Done) fact).on());
        }
        for (Fact fact : facts.getOrDefault(NotDone.class, List.of())) {
            NotDone notDone = (NotDone) fact;
            for (Fact other : facts.getOrDefault(Done.class, List.of())) {
                if (((Done) other).duty() == notDone.duty()) {
                    problem("NotDone.duty", notDone.duty(), "a duty that no Done of the case states to be met");
                }
            }
        }
    }

    private void checkChildren(Map<Class<?>, List<Fact>> facts) {
        Set<String> known = new HashSet<>();
        for (Fact fact : facts.getOrDefault(Child.class, List.of())) {
            if (!known.add(((Child) fact).child())) {
                problem("Child.child", "'" + ((Child) fact).child() + "' twice", "one fact for each child");
            }
        }
        for (Fact fact : facts.getOrDefault(ChildEvidence.class, List.of())) {
            ChildEvidence evidence = (ChildEvidence) fact;
            if (!known.contains(evidence.child())) {
                problem(
                        "ChildEvidence.child",
                        "'" + evidence.child() + "'",
                        "the id of a Child of the same employment");
            }
        }
    }

    private void checkLeave(Map<Class<?>, List<Fact>> facts) {
        Set<LocalDate> records = new HashSet<>();
        for (Fact fact : facts.getOrDefault(LeaveRecord.class, List.of())) {
            onceAYear("LeaveRecord.yearStart", ((LeaveRecord) fact).yearStart(), records);
        }
        Set<LocalDate> accumulations = new HashSet<>();
        for (Fact fact : facts.getOrDefault(LeaveAccumulation.class, List.of())) {
            onceAYear("LeaveAccumulation.yearStart", ((LeaveAccumulation) fact).yearStart(), accumulations);
        }
        List<LeavePeriod> periods = facts.getOrDefault(LeavePeriod.class, List.of()).stream()
                .map(LeavePeriod.class::cast)
                .sorted(Comparator.comparing(LeavePeriod::from))
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).from().isAfter(periods.get(i - 1).to())) {
                problem(
                        "LeavePeriod.from",
                        periods.get(i).from(),
                        "a day in no other stretch of leave of the employment; another one runs to "
                                + periods.get(i - 1).to());
            }
        }
    }

    private void onceAYear(String component, LocalDate yearStart, Set<LocalDate> known) {
        if (!known.add(yearStart)) {
            problem(component, yearStart + " twice", "one fact for each year of service");
        }
    }

    private void anniversary(String component, LocalDate day, LocalDate start) {
        long years = ChronoUnit.YEARS.between(start, day);
        boolean exact = !day.isBefore(start)
                && (start.plusYears(years).equals(day)
                        || start.plusYears(years + 1).equals(day));
        if (!exact) {
            problem(component, day, "the first day of service or one of its anniversaries; the first day is " + start);
        }
    }

    private void notBefore(String component, LocalDate day, String otherComponent, LocalDate other) {
        if (day.isBefore(other)) {
            problem(component, day, "a day not before " + otherComponent + ", which is " + other);
        }
    }

    private void notFuture(String component, LocalDate day) {
        if (day.isAfter(labourCase.asOf())) {
            future(component, day);
        }
    }

    private void future(String component, LocalDate day) {
        problem(
                component,
                day,
                "a day not after the as-of date " + labourCase.asOf() + "; maybe ask as of the later day");
    }

    private void problem(String component, Object value, String expected) {
        problems.add(component + " is " + value + "; expected " + expected);
    }
}
