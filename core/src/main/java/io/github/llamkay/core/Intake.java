package io.github.llamkay.core;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.AverageHeadcount;
import io.github.llamkay.fact.BenefitClaim;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.ConstructionAccount;
import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.Delivery;
import io.github.llamkay.fact.DisabilityCertificate;
import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionFact;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerFact;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentFact;
import io.github.llamkay.fact.EmploymentRecognition;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FamilyEvent;
import io.github.llamkay.fact.FertileAgeCount;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.GoodsDelivery;
import io.github.llamkay.fact.GoodsValue;
import io.github.llamkay.fact.HostileAct;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.HostilityDemand;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.InsuredEvent;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.InternalRulesReceipts;
import io.github.llamkay.fact.LactationRoom;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeaveAct;
import io.github.llamkay.fact.LeaveNotice;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.MergerRole;
import io.github.llamkay.fact.MypeApplication;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.PartnerBirth;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.PaymentDemand;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.RestDayWork;
import io.github.llamkay.fact.RetccApplication;
import io.github.llamkay.fact.RetccEntry;
import io.github.llamkay.fact.RiskPost;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.TaxReturnDue;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TimeOffTaken;
import io.github.llamkay.fact.TrialPeriod;
import io.github.llamkay.fact.UnionFiling;
import io.github.llamkay.fact.WageDue;
import io.github.llamkay.fact.WorkFiling;
import io.github.llamkay.fact.WorkedDay;
import io.github.llamkay.fact.WorkerBirth;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.ElectionFile;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.SubjectFile;
import java.math.BigDecimal;
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

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 360;

    private final LabourCase labourCase;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Map<String, Employment> employments = new LinkedHashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> byEmployment = new LinkedHashMap<>();
    private final Map<String, List<String>> byEmployer = new HashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> employers = new LinkedHashMap<>();

    private final Map<String, Election> elections = new LinkedHashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> byElection = new LinkedHashMap<>();

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
        intake.byElection.forEach((id, facts) -> intake.checkElection(intake.elections.get(id), facts));
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
        Map<String, EmployerFile> companies = new HashMap<>();
        intake.employers.forEach((id, facts) -> {
            EmployerFile file = new EmployerFile(frame, id, facts, ofEmployer.getOrDefault(id, List.of()));
            companies.put(id, file);
            files.add(file);
        });
        intake.elections.forEach((id, election) -> files.add(
                new ElectionFile(frame, election, intake.byElection.get(id), companies.get(election.employer()))));
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
            } else if (fact instanceof Election election) {
                if (elections.putIfAbsent(election.id(), election) != null) {
                    problem("Election.id", "'" + election.id() + "' twice", "one fact for each election");
                    continue;
                }
                byElection.put(election.id(), new LinkedHashMap<>());
                employers.computeIfAbsent(election.employer(), key -> new LinkedHashMap<>());
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
            if (fact instanceof Employment || fact instanceof Election) {
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
            } else if (fact instanceof ElectionFact aboutElection) {
                add(aboutElection.election(), fact, "election", List.of());
            } else {
                List<String> ids = employments.containsKey(fact.subject())
                        ? List.of(fact.subject())
                        : byEmployer.getOrDefault(fact.subject(), List.of());
                add(fact.subject(), fact, "subject", ids);
            }
        }
    }

    private void add(String id, Fact fact, String component, List<String> employmentIds) {
        Map<Class<?>, List<Fact>> ofEmployer =
                component.equals("employment") || component.equals("election") ? null : employers.get(id);
        Map<Class<?>, List<Fact>> ofElection = component.equals("employer") ? null : byElection.get(id);
        boolean known = ofEmployer != null || ofElection != null;
        if (ofElection != null) {
            ofElection
                    .computeIfAbsent(fact.getClass(), key -> new ArrayList<>())
                    .add(fact);
        }
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
                    switch (component) {
                        case "employment" -> "the id of an employment that an Employment of the case states";
                        case "election" -> "the id of an election that an Election of the case states";
                        case "employer" -> "the id of an employer that an Employer or Employment of the case states";
                        default -> "the id of an employment, employer or election that the case states";
                    });
        }
    }

    private void checkEmployment(Employment employment, Map<Class<?>, List<Fact>> facts) {
        checkSubject(facts);
        facts.values().forEach(list -> list.forEach(fact -> checkDates(employment, fact)));
        checkAbsences(facts);
        checkChildren(facts);
        checkLeave(facts);
        checkTerm(facts);
    }

    private void checkEmployer(String id, Map<Class<?>, List<Fact>> facts) {
        checkSubject(facts);
        checkSites(facts);
        checkQuota(facts);
        if (employments.containsKey(id)) {
            problem("Employment.id", "'" + id + "'", "an id that no employer of the case has");
        }
    }

    private void checkElection(Election election, Map<Class<?>, List<Fact>> facts) {
        checkSubject(facts);
        if (employments.containsKey(election.id()) || employers.containsKey(election.id())) {
            problem("Election.id", "'" + election.id() + "'", "an id that no employment or employer of the case has");
        }
        once(
                facts,
                ElectionAct.class,
                act -> act.kind().toString(),
                "ElectionAct.kind",
                "one day for each act of an election");
    }

    private void checkSubject(Map<Class<?>, List<Fact>> facts) {
        for (Class<? extends Fact> type : FactTypes.SINGLE) {
            int count = facts.getOrDefault(type, List.of()).size();
            if (count > 1) {
                problem(
                        type.getSimpleName(),
                        count + " facts",
                        "at most one for each employment, employer or election");
            }
        }
        checkRepeated(facts);
        checkDuties(facts);
        checkInternalRules(facts);
        checkProfits(facts);
        checkInterest(facts);
        checkEnterprise(facts);
        checkWorks(facts);
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
        } else if (fact instanceof Contract contract) {
            notBefore("Contract.from", contract.from(), "Employment.start", start);
        } else if (fact instanceof CtsDeposit deposit) {
            notBefore("CtsDeposit.on", deposit.on(), "Employment.start", start);
            notFuture("CtsDeposit.on", deposit.on());
        } else if (fact instanceof HostileAct act) {
            notBefore("HostileAct.on", act.on(), "Employment.start", start);
            notFuture("HostileAct.on", act.on());
        } else if (fact instanceof HostilityDemand demand) {
            notBefore("HostilityDemand.on", demand.on(), "Employment.start", start);
            notFuture("HostilityDemand.on", demand.on());
        } else if (fact instanceof HostilityClaim claim) {
            notFuture("HostilityClaim.on", claim.on());
        } else if (fact instanceof InsuredEvent event) {
            notBefore("InsuredEvent.on", event.on(), "Employment.start", start);
            notFuture("InsuredEvent.on", event.on());
        } else if (fact instanceof PaymentDemand demand) {
            notBefore("PaymentDemand.on", demand.on(), "Employment.start", start);
            notFuture("PaymentDemand.on", demand.on());
        } else if (fact instanceof Absence absence) {
            notBefore("Absence.from", absence.from(), "Employment.start", start);
        } else if (fact instanceof WorkedDay worked) {
            notBefore("WorkedDay.on", worked.on(), "Employment.start", start);
            notFuture("WorkedDay.on", worked.on());
        } else if (fact instanceof RestDayWork worked) {
            notBefore("RestDayWork.on", worked.on(), "Employment.start", start);
            notFuture("RestDayWork.on", worked.on());
        } else if (fact instanceof TimeOffTaken taken) {
            notBefore("TimeOffTaken.on", taken.on(), "Employment.start", start);
            notFuture("TimeOffTaken.on", taken.on());
        } else if (fact instanceof WorkerBirth birth) {
            notFuture("WorkerBirth.birth", birth.birth());
        } else if (fact instanceof LeaveNotice notice) {
            notBefore("LeaveNotice.on", notice.on(), "Employment.start", start);
            notFuture("LeaveNotice.on", notice.on());
        } else if (fact instanceof FamilyEvent event) {
            notFuture("FamilyEvent.known", event.known());
        } else if (fact instanceof Delivery delivery) {
            notFuture("Delivery.on", delivery.on());
        } else if (fact instanceof PartnerBirth birth) {
            notFuture("PartnerBirth.on", birth.on());
        } else if (fact instanceof DisabilityCertificate certificate) {
            notFuture("DisabilityCertificate.on", certificate.on());
        } else if (fact instanceof Child child) {
            notFuture("Child.birth", child.birth());
        } else if (fact instanceof GoodsDelivery delivery) {
            notBefore("GoodsDelivery.on", delivery.on(), "Employment.start", start);
            notFuture("GoodsDelivery.on", delivery.on());
        } else if (fact instanceof BenefitClaim claim) {
            notBefore("BenefitClaim.on", claim.on(), "Employment.start", start);
            notFuture("BenefitClaim.on", claim.on());
        } else if (fact instanceof EmploymentRecognition recognition) {
            notBefore("EmploymentRecognition.on", recognition.on(), "Employment.start", start);
            notFuture("EmploymentRecognition.on", recognition.on());
        } else if (fact instanceof FixedTerm term) {
            notBefore("FixedTerm.ends", term.ends(), "Employment.start", start);
        } else if (fact instanceof TrialPeriod trial) {
            notBefore("TrialPeriod.lastDay", trial.lastDay(), "the eve of Employment.start", start.minusDays(1));
        } else if (fact instanceof SiteWork site) {
            notBefore("SiteWork.from", site.from(), "Employment.start", start);
        } else if (fact instanceof RetccEntry entry) {
            notFuture("RetccEntry.on", entry.on());
        } else if (fact instanceof RetccApplication application) {
            notFuture("RetccApplication.on", application.on());
        } else if (fact instanceof ConstructionAccount account) {
            notBefore("ConstructionAccount.period", account.period().from(), "Employment.start", start);
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

    private void checkTerm(Map<Class<?>, List<Fact>> facts) {
        if (facts.containsKey(IndefiniteTerm.class) && facts.containsKey(FixedTerm.class)) {
            problem("FixedTerm", "stated beside an IndefiniteTerm", "one of the two for each employment");
        }
    }

    private void checkEnterprise(Map<Class<?>, List<Fact>> facts) {
        for (Fact fact : facts.getOrDefault(MypeRegistration.class, List.of())) {
            notFuture("MypeRegistration.on", ((MypeRegistration) fact).on());
        }
        for (Fact fact : facts.getOrDefault(AnnualSales.class, List.of())) {
            int year = ((AnnualSales) fact).year();
            if (year > labourCase.asOf().getYear()) {
                problem("AnnualSales.year", year, "a year not after that of the as-of date " + labourCase.asOf());
            }
        }
        for (Fact formed : facts.getOrDefault(CompanyFormation.class, List.of())) {
            LocalDate on = ((CompanyFormation) formed).on();
            for (Fact fact : facts.getOrDefault(MypeRegistration.class, List.of())) {
                notBefore("MypeRegistration.on", ((MypeRegistration) fact).on(), "CompanyFormation.on", on);
            }
            for (Fact fact : facts.getOrDefault(ProvisionalMypeRegistration.class, List.of())) {
                notBefore(
                        "ProvisionalMypeRegistration.on",
                        ((ProvisionalMypeRegistration) fact).on(),
                        "CompanyFormation.on",
                        on);
            }
            for (Fact fact : facts.getOrDefault(AnnualSales.class, List.of())) {
                int year = ((AnnualSales) fact).year();
                if (year < on.getYear()) {
                    problem("AnnualSales.year", year, "a year not before that of CompanyFormation.on, which is " + on);
                }
            }
        }
    }

    private void checkWorks(Map<Class<?>, List<Fact>> facts) {
        Set<String> works = new HashSet<>();
        for (Fact fact : facts.getOrDefault(ConstructionWork.class, List.of())) {
            if (!works.add(((ConstructionWork) fact).work())) {
                problem(
                        "ConstructionWork.work",
                        "'" + ((ConstructionWork) fact).work() + "' twice",
                        "one fact for each work");
            }
        }
        for (Fact fact : facts.getOrDefault(WorkFiling.class, List.of())) {
            knownWork("WorkFiling.work", ((WorkFiling) fact).work(), works);
            notFuture("WorkFiling.on", ((WorkFiling) fact).on());
        }
        for (Fact fact : facts.getOrDefault(SiteWork.class, List.of())) {
            knownWork("SiteWork.work", ((SiteWork) fact).work(), works);
        }
        for (Fact fact : facts.getOrDefault(UnionFiling.class, List.of())) {
            notFuture("UnionFiling.on", ((UnionFiling) fact).on());
        }
        for (Fact fact : facts.getOrDefault(MypeApplication.class, List.of())) {
            notFuture("MypeApplication.on", ((MypeApplication) fact).on());
        }
    }

    private void knownWork(String component, String work, Set<String> works) {
        if (!works.contains(work)) {
            problem(component, "'" + work + "'", "the id of a ConstructionWork of the employer");
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
        once(facts, WorkedDay.class, day -> day.on().toString(), "WorkedDay.on", "one fact for each day");
        once(facts, RestDayWork.class, day -> day.on().toString(), "RestDayWork.on", "one fact for each day");
        once(
                facts,
                PendingBenefit.class,
                pending -> pending.benefit() + " " + pending.period(),
                "PendingBenefit.benefit",
                "one amount for each benefit and period");
        once(
                facts,
                GoodsValue.class,
                value -> value.basis() + " '" + value.goods() + "'",
                "GoodsValue.basis",
                "one value for each goods and basis");
        once(
                facts,
                LegalInterestFactor.class,
                factor -> factor.on().toString(),
                "LegalInterestFactor.on",
                "one factor for each day");
        once(
                facts,
                Contract.class,
                contract -> contract.from().toString(),
                "Contract.from",
                "one contract for each first day of service");
        once(facts, DailyPay.class, pay -> pay.from().toString(), "DailyPay.from", "one amount for each first day");
        once(
                facts,
                AnnualSales.class,
                sales -> Integer.toString(sales.year()),
                "AnnualSales.year",
                "one fact for each calendar year");
        once(
                facts,
                AffectedWorkers.class,
                affected -> affected.benefit().toString(),
                "AffectedWorkers.benefit",
                "one fact for each benefit");
        once(facts, WageDue.class, fact -> "" + fact.period(), "WageDue.period", "one wage for each period");
        once(
                facts,
                HostilityClaim.class,
                fact -> fact.conduct() + "",
                "HostilityClaim.conduct",
                "one remedy for each act: the law lets the worker choose one or the other");
        once(facts, ProfitYear.class, fact -> "" + fact.year(), "ProfitYear.year", "one fact for each year");
        once(facts, ProfitWork.class, fact -> "" + fact.year(), "ProfitWork.year", "one fact for each year");
        once(facts, ProfitTotals.class, fact -> "" + fact.year(), "ProfitTotals.year", "one fact for each year");
        once(facts, ProfitStatement.class, fact -> "" + fact.year(), "ProfitStatement.year", "one fact for each year");
        once(
                facts,
                AverageHeadcount.class,
                fact -> "" + fact.year(),
                "AverageHeadcount.year",
                "one fact for each year");
        once(facts, TaxReturnDue.class, fact -> "" + fact.year(), "TaxReturnDue.year", "one fact for each year");
    }

    private void checkSites(Map<Class<?>, List<Fact>> facts) {
        once(
                facts,
                FertileAgeCount.class,
                count -> "'" + count.site() + "' on " + count.on(),
                "FertileAgeCount.on",
                "one count for each site and day");
        once(
                facts,
                LactationRoom.class,
                room -> "'" + room.site() + "'",
                "LactationRoom.site",
                "one fact for each site");
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

    private void checkInternalRules(Map<Class<?>, List<Fact>> facts) {
        for (Fact fact : facts.getOrDefault(InternalRulesFiling.class, List.of())) {
            LocalDate filed = ((InternalRulesFiling) fact).on();
            notFuture("InternalRulesFiling.on", filed);
            for (Fact approval : facts.getOrDefault(InternalRulesApproval.class, List.of())) {
                notBefore(
                        "InternalRulesApproval.on",
                        ((InternalRulesApproval) approval).on(),
                        "InternalRulesFiling.on",
                        filed);
            }
        }
        for (Fact fact : facts.getOrDefault(InternalRulesApproval.class, List.of())) {
            notFuture("InternalRulesApproval.on", ((InternalRulesApproval) fact).on());
        }
        for (Fact fact : facts.getOrDefault(InternalRulesReceipts.class, List.of())) {
            notFuture("InternalRulesReceipts.on", ((InternalRulesReceipts) fact).on());
        }
    }

    /** A year has ended before its profits are known, and the parts of a whole make it up. */
    private void checkProfits(Map<Class<?>, List<Fact>> facts) {
        for (Fact fact : facts.getOrDefault(ProfitYear.class, List.of())) {
            notFuture("ProfitYear.year, its last day,", LocalDate.of(((ProfitYear) fact).year(), 12, 31));
        }
        for (Fact fact : facts.getOrDefault(TaxReturnDue.class, List.of())) {
            TaxReturnDue due = (TaxReturnDue) fact;
            if (due.on().getYear() != due.year() + 1) {
                problem(
                        "TaxReturnDue.on",
                        due.on(),
                        "a day of " + (due.year() + 1) + ", the year after the fiscal one");
            }
        }
        for (Fact fact : facts.getOrDefault(ProfitStatement.class, List.of())) {
            ProfitStatement statement = (ProfitStatement) fact;
            BigDecimal halves = statement.byDays().add(statement.byPay());
            if (halves.compareTo(statement.pool()) != 0) {
                problem("ProfitStatement.pool", statement.pool(), "the sum of byDays and byPay, which is " + halves);
            }
        }
        for (Fact fact : facts.getOrDefault(ProfitTotals.class, List.of())) {
            ProfitTotals totals = (ProfitTotals) fact;
            for (Fact other : facts.getOrDefault(ProfitWork.class, List.of())) {
                ProfitWork work = (ProfitWork) other;
                if (work.year() == totals.year() && work.pay().compareTo(totals.pay()) > 0) {
                    problem("ProfitTotals.pay", totals.pay(), "at least the pay of each worker, one of whom has more");
                }
            }
        }
    }

    /** An accumulated factor never falls. */
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

    /** An accumulated factor does not fall from a day to a later one. */
    private void checkInterest(Map<Class<?>, List<Fact>> facts) {
        List<LegalInterestFactor> factors = facts.getOrDefault(LegalInterestFactor.class, List.of()).stream()
                .map(LegalInterestFactor.class::cast)
                .sorted(Comparator.comparing(LegalInterestFactor::on))
                .toList();
        for (int i = 1; i < factors.size(); i++) {
            LegalInterestFactor earlier = factors.get(i - 1);
            LegalInterestFactor later = factors.get(i);
            if (later.on().isAfter(earlier.on()) && later.factor().compareTo(earlier.factor()) < 0) {
                problem(
                        "LegalInterestFactor.factor",
                        later.factor().toPlainString() + " on " + later.on(),
                        "at least that of " + earlier.on() + ", which is "
                                + earlier.factor().toPlainString() + ": an accumulated factor does not fall");
            }
        }
    }

    /** The yearly count of an employer: of years that have ended, and of no more time than the employer existed. */
    private void checkQuota(Map<Class<?>, List<Fact>> facts) {
        List<Fact> starts = facts.getOrDefault(ActivityStart.class, List.of());
        starts.forEach(fact -> notFuture("ActivityStart.on", ((ActivityStart) fact).on()));
        facts.getOrDefault(CompanyMerger.class, List.of())
                .forEach(fact -> notFuture("CompanyMerger.on", ((CompanyMerger) fact).on()));
        for (Fact fact : facts.getOrDefault(QuotaStaff.class, List.of())) {
            QuotaStaff row = (QuotaStaff) fact;
            ended("QuotaStaff.year", row.year());
            for (Fact start : starts) {
                LocalDate from = ((ActivityStart) start).on();
                atMost(row, DAYS_OF_A_YEAR - served(row.year(), from), "ActivityStart.on, which is " + from);
            }
            for (Fact each : facts.getOrDefault(CompanyMerger.class, List.of())) {
                CompanyMerger merger = (CompanyMerger) each;
                if (merger.role() == MergerRole.ABSORBED) {
                    atMost(row, served(row.year(), merger.on()), "CompanyMerger.on, which is " + merger.on());
                }
            }
        }
        onceEach(facts, QuotaVacancies.class, "QuotaVacancies.year", QuotaVacancies::year);
        onceEach(facts, QuotaStaffChange.class, "QuotaStaffChange.year", QuotaStaffChange::year);
        onceEach(facts, QuotaDefence.class, "QuotaDefence.year", QuotaDefence::year);
        facts.getOrDefault(RiskPost.class, List.of()).forEach(fact -> ended("RiskPost.year", ((RiskPost) fact).year()));
        once(
                facts,
                RiskPost.class,
                post -> "'" + post.post() + "' of " + post.year(),
                "RiskPost.post",
                "one fact for each post and year");
    }

    private <T extends Fact> void onceEach(
            Map<Class<?>, List<Fact>> facts, Class<T> type, String component, Function<T, Integer> year) {
        facts.getOrDefault(type, List.of()).forEach(fact -> ended(component, year.apply(type.cast(fact))));
        once(facts, type, fact -> year.apply(fact).toString(), component, "one fact for each year");
    }

    /** Refuses a year that has not ended on the as-of date: its count can still change. */
    private void ended(String component, int year) {
        if (year >= labourCase.asOf().getYear()) {
            problem(component, year, "a year that has ended on the as-of date " + labourCase.asOf());
        }
    }

    /** Returns the days of a year of 360 that lie before a day. */
    private static int served(int year, LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 0 : DAYS_OF_A_YEAR;
        }
        return (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + Math.min(day.getDayOfMonth(), DAYS_OF_A_MONTH) - 1;
    }

    private void atMost(QuotaStaff row, int days, String because) {
        if (row.months() * DAYS_OF_A_MONTH + row.days() > days) {
            problem(
                    "QuotaStaff.months",
                    row.months() + " and QuotaStaff.days " + row.days() + " in " + row.year(),
                    "at most " + days / DAYS_OF_A_MONTH + " months and " + days % DAYS_OF_A_MONTH + " days, because of "
                            + because);
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
