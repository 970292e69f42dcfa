package io.github.llamkay.core;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.AutonomousWorkers;
import io.github.llamkay.fact.AverageHeadcount;
import io.github.llamkay.fact.BenefitClaim;
import io.github.llamkay.fact.BoardDecision;
import io.github.llamkay.fact.CapacityGround;
import io.github.llamkay.fact.ChargeAnswer;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.CommitteeSizeSettlement;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConciliationRequest;
import io.github.llamkay.fact.ConsentDefect;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.ConstructionAccount;
import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.DebtReview;
import io.github.llamkay.fact.Delivery;
import io.github.llamkay.fact.DisabilityCertificate;
import io.github.llamkay.fact.DismissalAct;
import io.github.llamkay.fact.DismissalCharge;
import io.github.llamkay.fact.DismissalClaim;
import io.github.llamkay.fact.DismissalDefence;
import io.github.llamkay.fact.DismissalJudgment;
import io.github.llamkay.fact.DismissalLetter;
import io.github.llamkay.fact.DismissalNotice;
import io.github.llamkay.fact.DismissalVerification;
import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.ElectionDispute;
import io.github.llamkay.fact.ElectionFact;
import io.github.llamkay.fact.ElectionPerson;
import io.github.llamkay.fact.ElectionPersonSite;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerFact;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentFact;
import io.github.llamkay.fact.EmploymentRecognition;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.ExactedWork;
import io.github.llamkay.fact.ExamRefusal;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.ExposureMeasurement;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FamilyEvent;
import io.github.llamkay.fact.Fault;
import io.github.llamkay.fact.FertileAgeCount;
import io.github.llamkay.fact.FineCriteria;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.GoodsDelivery;
import io.github.llamkay.fact.GoodsValue;
import io.github.llamkay.fact.HarassmentAnswerTerm;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentEffect;
import io.github.llamkay.fact.HarassmentReport;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.HealthSurveillance;
import io.github.llamkay.fact.HostileAct;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.HostilityDemand;
import io.github.llamkay.fact.HostilityLawsuit;
import io.github.llamkay.fact.HostilityReprisal;
import io.github.llamkay.fact.HostilityRuling;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.InfringementHarm;
import io.github.llamkay.fact.InfringementReach;
import io.github.llamkay.fact.InstallationSession;
import io.github.llamkay.fact.InsuredEvent;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesChange;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.InternalRulesReceipts;
import io.github.llamkay.fact.LactationRoom;
import io.github.llamkay.fact.Lawsuit;
import io.github.llamkay.fact.LawsuitAct;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeaveAct;
import io.github.llamkay.fact.LeaveNotice;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.LicenceApplication;
import io.github.llamkay.fact.MedicalExam;
import io.github.llamkay.fact.MergerRole;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.MypeApplication;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.OccupationalHarm;
import io.github.llamkay.fact.OccupationalPhysician;
import io.github.llamkay.fact.OshPlan;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.PartnerBirth;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.PaymentDemand;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.PersonAtWork;
import io.github.llamkay.fact.PlanDemand;
import io.github.llamkay.fact.PostedWorker;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.PublicServant;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Resignation;
import io.github.llamkay.fact.ResignationAnswer;
import io.github.llamkay.fact.RestDayWork;
import io.github.llamkay.fact.RetccApplication;
import io.github.llamkay.fact.RetccEntry;
import io.github.llamkay.fact.RiskPost;
import io.github.llamkay.fact.SafetyEvent;
import io.github.llamkay.fact.SafetyEventAct;
import io.github.llamkay.fact.SafetyEventHours;
import io.github.llamkay.fact.SafetyInfringement;
import io.github.llamkay.fact.SafetyInvestigation;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SafetyRuleBreach;
import io.github.llamkay.fact.SctrCover;
import io.github.llamkay.fact.Secondment;
import io.github.llamkay.fact.SecondmentEnd;
import io.github.llamkay.fact.SenatiAgreement;
import io.github.llamkay.fact.ServicePerson;
import io.github.llamkay.fact.SiteHeadcount;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.TaxReturnDue;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TermsServed;
import io.github.llamkay.fact.TimeOffTaken;
import io.github.llamkay.fact.TraineeProfile;
import io.github.llamkay.fact.TraineeTrait;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.TrialPeriod;
import io.github.llamkay.fact.UnemployedSince;
import io.github.llamkay.fact.UnionFiling;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.WageDue;
import io.github.llamkay.fact.WaiverRequest;
import io.github.llamkay.fact.WorkFiling;
import io.github.llamkay.fact.WorkTransfer;
import io.github.llamkay.fact.WorkedDay;
import io.github.llamkay.fact.WorkerBirth;
import io.github.llamkay.fact.YouthTraineeArea;
import io.github.llamkay.fact.YouthTrainees;
import io.github.llamkay.fact.YouthTrainingProgramme;
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
import java.util.EnumMap;
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

    /** Below this age nobody is in training for work: a birth that says so is a slip. */
    private static final int YOUNGEST_TRAINEE = 10;

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
        checkTraining(employment, facts);
        checkYoungWork(facts);
        checkHarassment(employment, facts);
        checkDismissal(facts);
    }

    private void checkEmployer(String id, Map<Class<?>, List<Fact>> facts) {
        checkSubject(facts);
        for (Fact fact : facts.getOrDefault(SafetyRuleBreach.class, List.of())) {
            notFuture("SafetyRuleBreach.on", ((SafetyRuleBreach) fact).on());
        }
        checkSites(facts);
        checkQuota(facts);
        checkOshSystem(facts);
        checkSafety(facts);
        checkUnions(facts);
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
        problems.addAll(ElectionChecks.problems(labourCase.asOf(), facts));
        once(
                facts,
                InstallationSession.class,
                session -> "" + session.session(),
                "InstallationSession.session",
                "one fact for each session");
        once(
                facts,
                ElectionPerson.class,
                person -> "'" + person.person() + "'",
                "ElectionPerson.person",
                "one fact for each person of an election");
        once(
                facts,
                TermsServed.class,
                person -> "'" + person.person() + "'",
                "TermsServed.person",
                "one fact for each person of an election");
        once(
                facts,
                ElectionPersonSite.class,
                person -> "'" + person.person() + "'",
                "ElectionPersonSite.person",
                "one site for each person of an election");
        once(
                facts,
                ElectionDispute.class,
                dispute -> "'" + dispute.dispute() + "'",
                "ElectionDispute.dispute",
                "one fact for each dispute");
        once(
                facts,
                BoardDecision.class,
                decision -> "'" + decision.question() + "'",
                "BoardDecision.question",
                "one vote on each question");
        Map<ElectionActKind, LocalDate> days = new EnumMap<>(ElectionActKind.class);
        facts.getOrDefault(ElectionAct.class, List.of())
                .forEach(act -> days.put(((ElectionAct) act).kind(), ((ElectionAct) act).on()));
        inOrder(days, ElectionActKind.SIZE_PROPOSED, ElectionActKind.SIZE_OPPOSED);
        inOrder(days, ElectionActKind.NOTICE_SENT, ElectionActKind.NOTICE_RECEIVED);
        inOrder(days, ElectionActKind.CALL_PUBLISHED, ElectionActKind.VOTED);
        inOrder(days, ElectionActKind.VOTED, ElectionActKind.RECORD_DRAWN_UP);
        inOrder(days, ElectionActKind.VOTED, ElectionActKind.INSTALLED);
        inOrder(days, ElectionActKind.INSTALLED, ElectionActKind.SECOND_SESSION_HELD);
        inOrder(days, ElectionActKind.SCHEDULE_MISSED, ElectionActKind.SCHEDULE_RESUMED);
    }

    /** Refuses an act before the one without which it makes no sense. */
    private void inOrder(Map<ElectionActKind, LocalDate> days, ElectionActKind first, ElectionActKind then) {
        LocalDate earlier = days.get(first);
        LocalDate later = days.get(then);
        if (earlier != null && later != null && later.isBefore(earlier)) {
            problem("ElectionAct.on of " + then, later, "a day not before " + first + ", which is " + earlier);
        }
    }

    /** A union has no more members than there are workers on the day of its count, and terms of one body do not overlap. */
    private void checkUnions(Map<Class<?>, List<Fact>> facts) {
        once(
                facts,
                AutonomousWorkers.class,
                count -> "" + count.on(),
                "AutonomousWorkers.on",
                "one count for each day");
        once(
                facts,
                CommitteeSizeSettlement.class,
                settlement -> "" + settlement.on(),
                "CommitteeSizeSettlement.on",
                "one number settled on a day");
        for (Fact fact : facts.getOrDefault(UnionMembers.class, List.of())) {
            UnionMembers union = (UnionMembers) fact;
            Headcount held = null;
            for (Fact other : facts.getOrDefault(Headcount.class, List.of())) {
                Headcount count = (Headcount) other;
                if (!count.on().isAfter(union.on())
                        && (held == null || count.on().isAfter(held.on()))) {
                    held = count;
                }
            }
            if (held != null && union.members() > held.workers()) {
                problem(
                        "UnionMembers.members",
                        union.members() + " of '" + union.union() + "'",
                        "at most the workers of the employer, who are " + held.workers() + " on " + union.on());
            }
        }
        once(
                facts,
                UnionMembers.class,
                union -> "'" + union.union() + "' on " + union.on(),
                "UnionMembers.on",
                "one count for each union and day");
        once(
                facts,
                ServicePerson.class,
                person -> "'" + person.person() + "'",
                "ServicePerson.person",
                "one fact for each person");
        once(
                facts,
                PublicServant.class,
                person -> "'" + person.person() + "'",
                "PublicServant.person",
                "one fact for each person");
        once(
                facts,
                Secondment.class,
                secondment -> "'" + secondment.person() + "'",
                "Secondment.person",
                "one secondment for each person");
        once(
                facts,
                SecondmentEnd.class,
                end -> "'" + end.person() + "'",
                "SecondmentEnd.person",
                "one last day for each person");
        for (Fact fact : facts.getOrDefault(SecondmentEnd.class, List.of())) {
            SecondmentEnd end = (SecondmentEnd) fact;
            for (Fact other : facts.getOrDefault(Secondment.class, List.of())) {
                Secondment secondment = (Secondment) other;
                if (secondment.person().equals(end.person())) {
                    notBefore("SecondmentEnd.on", end.on(), "Secondment.from", secondment.from());
                }
            }
        }
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
        checkYouthTraining(facts);
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
        } else if (fact instanceof ExamRefusal refusal) {
            notBefore("ExamRefusal.on", refusal.on(), "Employment.start", start);
            notFuture("ExamRefusal.on", refusal.on());
        } else if (fact instanceof MedicalExam exam) {
            notFuture("MedicalExam.on", exam.on());
        } else if (fact instanceof OccupationalHarm harm) {
            notBefore("OccupationalHarm.on", harm.on(), "Employment.start", start);
            notFuture("OccupationalHarm.on", harm.on());
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
        } else if (fact instanceof SafetyMandate mandate) {
            notBefore("SafetyMandate.from", mandate.from(), "Employment.start", start);
        } else if (fact instanceof SafetyLeave leave) {
            notBefore("SafetyLeave.on", leave.on(), "Employment.start", start);
        } else if (fact instanceof MinorWork work) {
            notBefore("MinorWork.on", work.on(), "Employment.start", start);
            notFuture("MinorWork.on", work.on());
        } else if (fact instanceof ExactedWork work) {
            notBefore("ExactedWork.on", work.on(), "Employment.start", start);
            notFuture("ExactedWork.on", work.on());
        } else if (fact instanceof Exploitation conduct) {
            notFuture("Exploitation.on", conduct.on());
        } else if (fact instanceof Endangerment conduct) {
            notFuture("Endangerment.on", conduct.on());
        } else if (fact instanceof LicenceApplication application) {
            notFuture("LicenceApplication.on", application.on());
        } else if (fact instanceof PlanDemand demand) {
            notFuture("PlanDemand.on", demand.on());
        } else if (fact instanceof SenatiAgreement agreement) {
            notFuture("SenatiAgreement.on", agreement.on());
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
        } else if (fact instanceof Resignation resignation) {
            notBefore("Resignation.on", resignation.on(), "Employment.start", start);
            notFuture("Resignation.on", resignation.on());
        } else if (fact instanceof WaiverRequest waiverRequest) {
            notBefore("WaiverRequest.on", waiverRequest.on(), "Employment.start", start);
            notFuture("WaiverRequest.on", waiverRequest.on());
        } else if (fact instanceof ResignationAnswer resignationAnswer) {
            notBefore("ResignationAnswer.on", resignationAnswer.on(), "Employment.start", start);
            notFuture("ResignationAnswer.on", resignationAnswer.on());
        } else if (fact instanceof Fault fault) {
            notBefore("Fault.on", fault.on(), "Employment.start", start);
            notFuture("Fault.on", fault.on());
        } else if (fact instanceof CapacityGround capacityGround) {
            notBefore("CapacityGround.on", capacityGround.on(), "Employment.start", start);
            notFuture("CapacityGround.on", capacityGround.on());
        } else if (fact instanceof DismissalNotice dismissalNotice) {
            notBefore("DismissalNotice.on", dismissalNotice.on(), "Employment.start", start);
            notFuture("DismissalNotice.on", dismissalNotice.on());
        } else if (fact instanceof DismissalDefence dismissalDefence) {
            notBefore("DismissalDefence.on", dismissalDefence.on(), "Employment.start", start);
            notFuture("DismissalDefence.on", dismissalDefence.on());
        } else if (fact instanceof DismissalLetter dismissalLetter) {
            notBefore("DismissalLetter.on", dismissalLetter.on(), "Employment.start", start);
            notFuture("DismissalLetter.on", dismissalLetter.on());
        } else if (fact instanceof DismissalAct dismissalAct) {
            notBefore("DismissalAct.on", dismissalAct.on(), "Employment.start", start);
            notFuture("DismissalAct.on", dismissalAct.on());
        } else if (fact instanceof DismissalJudgment dismissalJudgment) {
            notBefore("DismissalJudgment.on", dismissalJudgment.on(), "Employment.start", start);
            notFuture("DismissalJudgment.on", dismissalJudgment.on());
        } else if (fact instanceof DismissalClaim dismissalClaim) {
            notBefore("DismissalClaim.on", dismissalClaim.on(), "Employment.start", start);
            notFuture("DismissalClaim.on", dismissalClaim.on());
        } else if (fact instanceof DismissalVerification dismissalVerification) {
            notBefore("DismissalVerification.on", dismissalVerification.on(), "Employment.start", start);
            notFuture("DismissalVerification.on", dismissalVerification.on());
        } else if (fact instanceof ConciliationRequest conciliationRequest) {
            notFuture("ConciliationRequest.on", conciliationRequest.on());
        } else if (fact instanceof ConciliationEnd conciliationEnd) {
            notFuture("ConciliationEnd.on", conciliationEnd.on());
        } else if (fact instanceof LawsuitAct act) {
            notFuture("LawsuitAct.on", act.on());
        }
    }

    private void checkDismissal(Map<Class<?>, List<Fact>> facts) {
        once(facts, Fault.class, Fault::id, "Fault.id", "one fault for each id");
        once(facts, CapacityGround.class, CapacityGround::id, "CapacityGround.id", "one cause for each id");
        once(facts, DismissalCharge.class, DismissalCharge::id, "DismissalCharge.id", "one charge for each id");
        once(facts, ChargeAnswer.class, ChargeAnswer::charge, "ChargeAnswer.charge", "one answer for each charge");
        once(
                facts,
                ConciliationRequest.class,
                ConciliationRequest::id,
                "ConciliationRequest.id",
                "one conciliation for each id");
        once(facts, Lawsuit.class, Lawsuit::id, "Lawsuit.id", "one lawsuit for each id");
        known(
                facts,
                ChargeAnswer.class,
                ChargeAnswer::charge,
                "ChargeAnswer.charge",
                DismissalCharge.class,
                DismissalCharge::id);
        known(
                facts,
                ConciliationEnd.class,
                ConciliationEnd::conciliation,
                "ConciliationEnd.conciliation",
                ConciliationRequest.class,
                ConciliationRequest::id);
        known(facts, LawsuitAct.class, LawsuitAct::lawsuit, "LawsuitAct.lawsuit", Lawsuit.class, Lawsuit::id);
    }

    /** A fact that names another one by its id names one that is stated. */
    private <F extends Fact, T extends Fact> void known(
            Map<Class<?>, List<Fact>> facts,
            Class<F> from,
            Function<F, String> named,
            String component,
            Class<T> to,
            Function<T, String> id) {
        for (Fact fact : facts.getOrDefault(from, List.of())) {
            String name = named.apply(from.cast(fact));
            if (facts.getOrDefault(to, List.of()).stream()
                    .noneMatch(other -> id.apply(to.cast(other)).equals(name))) {
                problem(component, "'" + name + "'", "the id of a " + to.getSimpleName() + " of the employment");
            }
        }
    }

    /** A trainee is no employee, and old enough to have gone to school. */
    private void checkTraining(Employment employment, Map<Class<?>, List<Fact>> facts) {
        for (Fact fact : facts.getOrDefault(TraineeProfile.class, List.of())) {
            Set<TraineeTrait> states = new HashSet<>(((TraineeProfile) fact).traits());
            states.retainAll(Set.of(
                    TraineeTrait.BASIC_EDUCATION_OPEN,
                    TraineeTrait.BASIC_EDUCATION_INTERRUPTED,
                    TraineeTrait.BASIC_EDUCATION_FINISHED));
            if (states.size() > 1) {
                problem("TraineeProfile.traits", states.size() + " states", "basic education in one state at most");
            }
        }
        for (Fact fact : facts.getOrDefault(TrainingAgreement.class, List.of())) {
            TrainingAgreement agreement = (TrainingAgreement) fact;
            if (employment.regime() != Regime.TRAINEE) {
                problem("Employment.regime", employment.regime(), "TRAINEE, where a TrainingAgreement is stated");
            }
            notBefore("TrainingAgreement.from", agreement.from(), "Employment.start", employment.start());
            for (Fact other : facts.getOrDefault(WorkerBirth.class, List.of())) {
                LocalDate birth = ((WorkerBirth) other).birth();
                if (birth.plusYears(YOUNGEST_TRAINEE).isAfter(agreement.from())) {
                    problem(
                            "WorkerBirth.birth",
                            birth,
                            "a day at least " + YOUNGEST_TRAINEE + " years before TrainingAgreement.from, which is "
                                    + agreement.from());
                }
            }
            for (Fact other : facts.getOrDefault(UnemployedSince.class, List.of())) {
                LocalDate since = ((UnemployedSince) other).on();
                if (since.isAfter(agreement.from())) {
                    problem(
                            "UnemployedSince.on",
                            since,
                            "a day not after TrainingAgreement.from, which is " + agreement.from());
                }
            }
        }
    }

    /** Nobody works before being born, and a debt is not both induced and ordinary. */
    private void checkYoungWork(Map<Class<?>, List<Fact>> facts) {
        for (Fact fact : facts.getOrDefault(WorkerBirth.class, List.of())) {
            LocalDate birth = ((WorkerBirth) fact).birth();
            for (Fact other : facts.getOrDefault(MinorWork.class, List.of())) {
                notBefore("MinorWork.on", ((MinorWork) other).on(), "WorkerBirth.birth", birth);
            }
            for (Fact other : facts.getOrDefault(Exploitation.class, List.of())) {
                notBefore("Exploitation.on", ((Exploitation) other).on(), "WorkerBirth.birth", birth);
            }
            for (Fact other : facts.getOrDefault(Endangerment.class, List.of())) {
                notBefore("Endangerment.on", ((Endangerment) other).on(), "WorkerBirth.birth", birth);
            }
        }
        for (Fact fact : facts.getOrDefault(DebtReview.class, List.of())) {
            for (Fact other : facts.getOrDefault(ConsentReview.class, List.of())) {
                if (((DebtReview) fact).means().isEmpty()
                        && ((ConsentReview) other).defects().contains(ConsentDefect.INDUCED_DEBT)) {
                    problem(
                            "ConsentReview.defects",
                            ConsentDefect.INDUCED_DEBT,
                            "a debt that DebtReview does not state as an ordinary loan");
                }
            }
        }
    }

    /** Areas are parts of the company. */
    private void checkYouthTraining(Map<Class<?>, List<Fact>> facts) {
        once(
                facts,
                YouthTraineeArea.class,
                area -> "'" + area.area() + "'",
                "YouthTraineeArea.area",
                "one fact for each area");
        once(
                facts,
                YouthTrainingProgramme.class,
                programme -> Integer.toString(programme.year()),
                "YouthTrainingProgramme.year",
                "one fact for each year");
        for (Fact fact : facts.getOrDefault(YouthTrainees.class, List.of())) {
            YouthTrainees all = (YouthTrainees) fact;
            notFuture("YouthTrainees.on", all.on());
            for (Fact other : facts.getOrDefault(YouthTraineeArea.class, List.of())) {
                YouthTraineeArea area = (YouthTraineeArea) other;
                if (area.trainees() > all.trainees()) {
                    problem(
                            "YouthTraineeArea.trainees",
                            area.trainees(),
                            "no more than YouthTrainees.trainees, which is " + all.trainees());
                }
            }
        }
    }

    private void checkTerm(Map<Class<?>, List<Fact>> facts) {
        if (facts.containsKey(IndefiniteTerm.class) && facts.containsKey(FixedTerm.class)) {
            problem("FixedTerm", "stated beside an IndefiniteTerm", "one of the two for each employment");
        }
    }

    /** What is said of a conduct or of a complaint names one that the case states, and does not come before it. */
    private void checkHarassment(Employment employment, Map<Class<?>, List<Fact>> facts) {
        LocalDate start = employment.start();
        Map<String, LocalDate> conducts = new HashMap<>();
        for (Fact fact : facts.getOrDefault(HarassmentConduct.class, List.of())) {
            HarassmentConduct conduct = (HarassmentConduct) fact;
            notBefore("HarassmentConduct.on", conduct.on(), "Employment.start", start);
            notFuture("HarassmentConduct.on", conduct.on());
            conducts.put(conduct.id(), conduct.on());
        }
        for (Fact fact : facts.getOrDefault(HarassmentTraits.class, List.of())) {
            named("HarassmentTraits.conduct", ((HarassmentTraits) fact).conduct(), conducts, "HarassmentConduct");
        }
        for (Fact fact : facts.getOrDefault(HarassmentEffect.class, List.of())) {
            named("HarassmentEffect.conduct", ((HarassmentEffect) fact).conduct(), conducts, "HarassmentConduct");
        }
        for (Fact fact : facts.getOrDefault(WorkTransfer.class, List.of())) {
            WorkTransfer transfer = (WorkTransfer) fact;
            notBefore("WorkTransfer.on", transfer.on(), "Employment.start", start);
            notFuture("WorkTransfer.on", transfer.on());
        }
        for (Fact fact : facts.getOrDefault(HarassmentReport.class, List.of())) {
            notFuture("HarassmentReport.on", ((HarassmentReport) fact).on());
        }
        for (Fact fact : facts.getOrDefault(HostilityLawsuit.class, List.of())) {
            notFuture("HostilityLawsuit.on", ((HostilityLawsuit) fact).on());
        }
        for (Fact fact : facts.getOrDefault(HostilityRuling.class, List.of())) {
            notFuture("HostilityRuling.on", ((HostilityRuling) fact).on());
        }
        for (Fact fact : facts.getOrDefault(HostilityReprisal.class, List.of())) {
            notFuture("HostilityReprisal.on", ((HostilityReprisal) fact).on());
        }
        checkComplaints(start, facts);
    }

    private void checkComplaints(LocalDate start, Map<Class<?>, List<Fact>> facts) {
        Map<String, LocalDate> complaints = new HashMap<>();
        for (Fact fact : facts.getOrDefault(HarassmentComplaint.class, List.of())) {
            HarassmentComplaint complaint = (HarassmentComplaint) fact;
            notBefore("HarassmentComplaint.on", complaint.on(), "Employment.start", start);
            notFuture("HarassmentComplaint.on", complaint.on());
            complaints.put(complaint.id(), complaint.on());
        }
        for (Fact fact : facts.getOrDefault(HarassmentComplaintStep.class, List.of())) {
            HarassmentComplaintStep step = (HarassmentComplaintStep) fact;
            notFuture("HarassmentComplaintStep.on", step.on());
            LocalDate filed =
                    named("HarassmentComplaintStep.complaint", step.complaint(), complaints, "HarassmentComplaint");
            notBefore("HarassmentComplaintStep.on", step.on(), "HarassmentComplaint.on", filed);
        }
        for (Fact fact : facts.getOrDefault(HarassmentAnswerTerm.class, List.of())) {
            named(
                    "HarassmentAnswerTerm.complaint",
                    ((HarassmentAnswerTerm) fact).complaint(),
                    complaints,
                    "HarassmentComplaint");
        }
        for (Fact fact : facts.getOrDefault(HarassmentResolution.class, List.of())) {
            HarassmentResolution resolution = (HarassmentResolution) fact;
            notFuture("HarassmentResolution.on", resolution.on());
            LocalDate filed =
                    named("HarassmentResolution.complaint", resolution.complaint(), complaints, "HarassmentComplaint");
            notBefore("HarassmentResolution.on", resolution.on(), "HarassmentComplaint.on", filed);
        }
    }

    /** Returns the day of what an id names, or reports that nothing has that id. */
    private LocalDate named(String component, String id, Map<String, LocalDate> known, String type) {
        if (!known.containsKey(id)) {
            problem(component, "'" + id + "'", "the id of a " + type + " that the case states of the same employment");
        }
        return known.getOrDefault(id, LocalDate.MIN);
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
        once(
                facts,
                ExamRefusal.class,
                refusal -> refusal.on().toString(),
                "ExamRefusal.on",
                "one refusal for each day");
        once(
                facts,
                SctrCover.class,
                cover -> cover.coverage().toString(),
                "SctrCover.coverage",
                "one fact for each cover");
        once(facts, WageDue.class, fact -> "" + fact.period(), "WageDue.period", "one wage for each period");
        once(
                facts,
                HostilityClaim.class,
                fact -> fact.conduct() + "",
                "HostilityClaim.conduct",
                "one remedy for each act: the law lets the worker choose one or the other");
        once(
                facts,
                SafetyLeave.class,
                leave -> "'" + leave.request() + "'",
                "SafetyLeave.request",
                "one fact for each request");
        once(facts, HarassmentConduct.class, HarassmentConduct::id, "HarassmentConduct.id", "one conduct for each id");
        once(
                facts,
                HarassmentTraits.class,
                HarassmentTraits::conduct,
                "HarassmentTraits.conduct",
                "all the traits of a conduct in one fact");
        once(
                facts,
                HarassmentComplaint.class,
                HarassmentComplaint::id,
                "HarassmentComplaint.id",
                "one complaint for each id");
        once(
                facts,
                HarassmentComplaint.class,
                complaint -> complaint.on().toString(),
                "HarassmentComplaint.on",
                "one complaint of a worker for each day");
        once(
                facts,
                HarassmentAnswerTerm.class,
                HarassmentAnswerTerm::complaint,
                "HarassmentAnswerTerm.complaint",
                "one term for each complaint");
        once(
                facts,
                HarassmentResolution.class,
                HarassmentResolution::complaint,
                "HarassmentResolution.complaint",
                "one resolution for each complaint");
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

    /** What an employer has once of safety and health at work, and what cannot lie ahead. */
    private void checkOshSystem(Map<Class<?>, List<Fact>> facts) {
        once(
                facts,
                OshRegister.class,
                register -> "" + register.kind(),
                "OshRegister.kind",
                "one fact for each register");
        once(facts, OshPlan.class, plan -> "" + plan.year(), "OshPlan.year", "one plan for each year");
        once(
                facts,
                SiteHeadcount.class,
                count -> "'" + count.site() + "' on " + count.on(),
                "SiteHeadcount.on",
                "one count for each site and day");
        once(
                facts,
                OccupationalPhysician.class,
                physician -> "'" + physician.site() + "'",
                "OccupationalPhysician.site",
                "one fact for each site");
        once(
                facts,
                HealthSurveillance.class,
                watch -> "'" + watch.site() + "'",
                "HealthSurveillance.site",
                "one fact for each site");
        once(
                facts,
                PostedWorker.class,
                posted -> "'" + posted.worker() + "'",
                "PostedWorker.worker",
                "one fact for each worker");
        once(
                facts,
                PersonAtWork.class,
                person -> "'" + person.person() + "' on " + person.on(),
                "PersonAtWork.person",
                "one fact for each person and day");
        once(
                facts,
                InternalRulesChange.class,
                change -> "" + change.on(),
                "InternalRulesChange.on",
                "one modification for each day");
        facts.getOrDefault(InternalRulesChange.class, List.of())
                .forEach(fact -> notFuture("InternalRulesChange.on", ((InternalRulesChange) fact).on()));
        facts.getOrDefault(OshTraining.class, List.of())
                .forEach(fact -> notFuture("OshTraining.on", ((OshTraining) fact).on()));
        Set<String> events = new HashSet<>();
        facts.getOrDefault(SafetyEvent.class, List.of()).forEach(fact -> events.add(((SafetyEvent) fact).event()));
        for (Fact fact : facts.getOrDefault(SafetyInvestigation.class, List.of())) {
            SafetyInvestigation investigation = (SafetyInvestigation) fact;
            notFuture("SafetyInvestigation.on", investigation.on());
            if (!events.contains(investigation.event())) {
                problem(
                        "SafetyInvestigation.event",
                        "'" + investigation.event() + "'",
                        "the id of a SafetyEvent of the employer");
            }
        }
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

    /** Infringements and events have ids of their own, and what refers to one refers to one of the case. */
    private void checkSafety(Map<Class<?>, List<Fact>> facts) {
        Set<String> infringements = new HashSet<>();
        for (Fact fact : facts.getOrDefault(SafetyInfringement.class, List.of())) {
            SafetyInfringement infringement = (SafetyInfringement) fact;
            notFuture("SafetyInfringement.on", infringement.on());
            ownId("SafetyInfringement.infringement", infringement.infringement(), infringements);
        }
        for (Fact fact : facts.getOrDefault(ExposureMeasurement.class, List.of())) {
            ExposureMeasurement measurement = (ExposureMeasurement) fact;
            notFuture("ExposureMeasurement.on", measurement.on());
            ownId("ExposureMeasurement.infringement", measurement.infringement(), infringements);
        }
        Map<String, LocalDate> events = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Fact fact : facts.getOrDefault(SafetyEvent.class, List.of())) {
            SafetyEvent event = (SafetyEvent) fact;
            notFuture("SafetyEvent.on", event.on());
            ownId("SafetyEvent.event", event.event(), ids);
            events.put(event.event(), event.on());
        }
        for (Fact fact : facts.getOrDefault(SafetyEventAct.class, List.of())) {
            SafetyEventAct act = (SafetyEventAct) fact;
            refersTo("SafetyEventAct.event", act.event(), ids, "SafetyEvent");
            notFuture("SafetyEventAct.on", act.on());
            LocalDate on = events.get(act.event());
            if (on != null) {
                notBefore("SafetyEventAct.on", act.on(), "SafetyEvent.on", on);
            }
        }
        for (Fact fact : facts.getOrDefault(SafetyEventHours.class, List.of())) {
            refersTo("SafetyEventHours.event", ((SafetyEventHours) fact).event(), ids, "SafetyEvent");
        }
        for (Fact fact : facts.getOrDefault(InfringementHarm.class, List.of())) {
            InfringementHarm harm = (InfringementHarm) fact;
            refersTo("InfringementHarm.infringement", harm.infringement(), infringements, "SafetyInfringement");
            refersTo("InfringementHarm.event", harm.event(), ids, "SafetyEvent");
        }
        for (Fact fact : facts.getOrDefault(InfringementReach.class, List.of())) {
            refersTo(
                    "InfringementReach.infringement",
                    ((InfringementReach) fact).infringement(),
                    infringements,
                    "SafetyInfringement");
        }
        once(
                facts,
                InfringementReach.class,
                reach -> "'" + reach.infringement() + "'",
                "InfringementReach.infringement",
                "one fact for each infringement");
        once(
                facts,
                FineCriteria.class,
                criteria -> "'" + criteria.infringement() + "'",
                "FineCriteria.infringement",
                "one fact for each infringement");
        once(
                facts,
                SafetyEventHours.class,
                hours -> "'" + hours.event() + "'",
                "SafetyEventHours.event",
                "one fact for each event");
    }

    private void ownId(String component, String id, Set<String> known) {
        if (!known.add(id)) {
            problem(component, "'" + id + "' twice", "an id of its own");
        }
    }

    private void refersTo(String component, String id, Set<String> known, String type) {
        if (!known.contains(id)) {
            problem(component, "'" + id + "'", "the id of a " + type + " of the same employer");
        }
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
