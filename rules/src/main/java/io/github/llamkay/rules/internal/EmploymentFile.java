package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AbsenceNotice;
import io.github.llamkay.fact.AgreedAnnualLeave;
import io.github.llamkay.fact.AgreedLeave;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AgreedPayDay;
import io.github.llamkay.fact.BenefitClaim;
import io.github.llamkay.fact.CapacityGround;
import io.github.llamkay.fact.ChargeAnswer;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.CoercionReview;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConciliationRequest;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.ConstructionAccount;
import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.ContractCause;
import io.github.llamkay.fact.ContractContents;
import io.github.llamkay.fact.ContractEvent;
import io.github.llamkay.fact.ContractExtension;
import io.github.llamkay.fact.ContractTerm;
import io.github.llamkay.fact.ContributionPayment;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.CtsInterestRate;
import io.github.llamkay.fact.CtsRetention;
import io.github.llamkay.fact.CtsWithdrawalRequest;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.DebtReview;
import io.github.llamkay.fact.Deficiency;
import io.github.llamkay.fact.Delivery;
import io.github.llamkay.fact.DisabilityCertificate;
import io.github.llamkay.fact.DiscriminatoryDismissal;
import io.github.llamkay.fact.DismissalAct;
import io.github.llamkay.fact.DismissalCharge;
import io.github.llamkay.fact.DismissalClaim;
import io.github.llamkay.fact.DismissalDefence;
import io.github.llamkay.fact.DismissalJudgment;
import io.github.llamkay.fact.DismissalKind;
import io.github.llamkay.fact.DismissalLetter;
import io.github.llamkay.fact.DismissalNotice;
import io.github.llamkay.fact.DismissalVerification;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.EarlierPractice;
import io.github.llamkay.fact.EconomicLoss;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentRecognition;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.ExactedWork;
import io.github.llamkay.fact.ExamRefusal;
import io.github.llamkay.fact.ExamRules;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FamilyEvent;
import io.github.llamkay.fact.Fault;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.ForeignContract;
import io.github.llamkay.fact.ForeignContractFiling;
import io.github.llamkay.fact.ForeignWorker;
import io.github.llamkay.fact.FreedomRestriction;
import io.github.llamkay.fact.GoodsDelivery;
import io.github.llamkay.fact.GoodsValue;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentEffect;
import io.github.llamkay.fact.HarassmentReport;
import io.github.llamkay.fact.HealthCover;
import io.github.llamkay.fact.HighRiskWork;
import io.github.llamkay.fact.HospitalDischarge;
import io.github.llamkay.fact.HostileAct;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.HostilityDemand;
import io.github.llamkay.fact.HostilityLawsuit;
import io.github.llamkay.fact.HostilityReprisal;
import io.github.llamkay.fact.HostilityRuling;
import io.github.llamkay.fact.HouseholdDay;
import io.github.llamkay.fact.HouseholdDependant;
import io.github.llamkay.fact.HouseholdFiling;
import io.github.llamkay.fact.HouseholdNotice;
import io.github.llamkay.fact.HouseholdOvertime;
import io.github.llamkay.fact.HouseholdPaperDate;
import io.github.llamkay.fact.HouseholdRest;
import io.github.llamkay.fact.HouseholdTerms;
import io.github.llamkay.fact.HouseholdWork;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.InsuredEvent;
import io.github.llamkay.fact.Lawsuit;
import io.github.llamkay.fact.LawsuitAct;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeaveAct;
import io.github.llamkay.fact.LeaveGround;
import io.github.llamkay.fact.LeaveNotice;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.LicenceApplication;
import io.github.llamkay.fact.MainPay;
import io.github.llamkay.fact.MaintenanceOrder;
import io.github.llamkay.fact.MedicalExam;
import io.github.llamkay.fact.MiningWithdrawal;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.OccupationalHarm;
import io.github.llamkay.fact.OnlineRegistration;
import io.github.llamkay.fact.OrdinaryWeek;
import io.github.llamkay.fact.OshRecommendations;
import io.github.llamkay.fact.OvertimeRate;
import io.github.llamkay.fact.PartnerBirth;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayRhythm;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.PayVoucher;
import io.github.llamkay.fact.PaymentDemand;
import io.github.llamkay.fact.PayrollRegistration;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.PensionAffiliation;
import io.github.llamkay.fact.PlanDemand;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.PositionMarks;
import io.github.llamkay.fact.PracticeLimit;
import io.github.llamkay.fact.Pregnancy;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.Refugee;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.RegisterChange;
import io.github.llamkay.fact.RegisterChangeReport;
import io.github.llamkay.fact.RemoteWork;
import io.github.llamkay.fact.Resignation;
import io.github.llamkay.fact.ResignationAnswer;
import io.github.llamkay.fact.RestDayWork;
import io.github.llamkay.fact.RetccApplication;
import io.github.llamkay.fact.RetccEntry;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SctrCover;
import io.github.llamkay.fact.SenatiAgreement;
import io.github.llamkay.fact.ServiceTerms;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.SubsidyEnd;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.TimeControl;
import io.github.llamkay.fact.TimeOffAgreement;
import io.github.llamkay.fact.TimeOffTaken;
import io.github.llamkay.fact.TimeOffTerm;
import io.github.llamkay.fact.TraineeProfile;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.TrainingCentre;
import io.github.llamkay.fact.TrialPeriod;
import io.github.llamkay.fact.UnemployedSince;
import io.github.llamkay.fact.UnionRole;
import io.github.llamkay.fact.UnionRoleEnd;
import io.github.llamkay.fact.VulnerableGroups;
import io.github.llamkay.fact.WageDue;
import io.github.llamkay.fact.WagePeriod;
import io.github.llamkay.fact.WaiverRequest;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.fact.WorkEffects;
import io.github.llamkay.fact.WorkExemption;
import io.github.llamkay.fact.WorkHazards;
import io.github.llamkay.fact.WorkSite;
import io.github.llamkay.fact.WorkTransfer;
import io.github.llamkay.fact.WorkedDay;
import io.github.llamkay.fact.WorkerBirth;
import io.github.llamkay.fact.WorkerIdentity;
import io.github.llamkay.fact.WorkerSex;
import io.github.llamkay.fact.WorkersRepresentation;
import io.github.llamkay.fact.WorkingTimeIncrease;
import io.github.llamkay.rules.figures.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything known of one employment. */
public final class EmploymentFile extends SubjectFile {

    /** No rest after birth ends later than this many days after it. */
    private static final int LONGEST_REST = 180;

    private final Employment employment;
    private final List<PaySeries> paySeries;
    private final List<EmploymentFile> ofCase;
    private final Set<Concept> paidConcepts = EnumSet.noneOf(Concept.class);

    /**
     * Groups the facts of the only employment of a case.
     *
     * @param frame dates and edition
     * @param employment the employment
     * @param facts its facts and those of its employer, by type
     */
    public EmploymentFile(Frame frame, Employment employment, Map<Class<?>, List<Fact>> facts) {
        this(frame, employment, facts, List.of());
    }

    /**
     * Groups the facts of an employment.
     *
     * @param frame dates and edition
     * @param employment the employment
     * @param facts its facts and those of its employer, by type
     * @param ofCase the files of the case, this one among them; complete before any rule runs
     */
    public EmploymentFile(
            Frame frame, Employment employment, Map<Class<?>, List<Fact>> facts, List<EmploymentFile> ofCase) {
        super(frame, facts);
        this.employment = employment;
        this.ofCase = ofCase;
        this.paySeries = series(all(PayItem.class), all(PayTerms.class), variableMainPay());
        paySeries.forEach(series -> paidConcepts.add(series.concept()));
    }

    private static List<PaySeries> series(List<PayItem> items, List<PayTerms> terms, boolean variableMainPay) {
        if (items.isEmpty()) {
            return List.of();
        }
        Map<String, List<PayItem>> byName = new LinkedHashMap<>();
        for (PayItem item : items) {
            byName.computeIfAbsent(item.concept() + " " + item.name(), key -> new ArrayList<>())
                    .add(item);
        }
        List<PaySeries> series = new ArrayList<>(byName.size());
        for (List<PayItem> group : byName.values()) {
            group.sort(Comparator.comparing(PayItem::month).thenComparing(PayItem::amount));
            PayItem first = group.get(0);
            boolean main = variableMainPay && first.concept() == Concept.COMMISSION_OR_PIECEWORK;
            series.add(new PaySeries(
                    first.concept(), first.name(), termsOf(first.name(), terms), main, List.copyOf(group)));
        }
        return series;
    }

    private static @Nullable PayTerms termsOf(String name, List<PayTerms> terms) {
        for (PayTerms candidate : terms) {
            if (candidate.name().equals(name)) {
                return candidate;
            }
        }
        return null;
    }

    /** {@return the employment} */
    public Employment employment() {
        return employment;
    }

    @Override
    public String id() {
        return employment.id();
    }

    /** {@return the other employments of the same worker in the case} */
    public List<EmploymentFile> alongside() {
        if (ofCase.size() < 2) {
            return List.of();
        }
        return ofCase.stream()
                .filter(file -> file != this && file.employment.worker().equals(employment.worker()))
                .toList();
    }

    /** {@return the labour regime} */
    public Regime regime() {
        return employment.regime();
    }

    /** {@return the first day of service} */
    public LocalDate start() {
        return employment.start();
    }

    /** {@return the last day of service, or null while the employment is in force} */
    public @Nullable LocalDate end() {
        Termination termination = termination();
        return termination == null ? null : termination.on();
    }

    /** {@return whether commission, piecework or other imprecise pay stands in place of a fixed base} */
    public boolean variableMainPay() {
        PayArrangement arrangement = payArrangement();
        return arrangement != null && arrangement.mainPay() == MainPay.VARIABLE;
    }

    /**
     * Tells whether a payroll line of a concept is known; for rules to leave early.
     *
     * @param concept the concept
     * @return whether there is one, whatever its month
     */
    public boolean pays(Concept concept) {
        return paidConcepts.contains(concept);
    }

    /**
     * Tells whether an amount of a concept was ever agreed; for rules to leave early.
     *
     * @param concept the concept
     * @return whether there is one, whatever its time
     */
    public boolean agrees(Concept concept) {
        for (AgreedPay agreed : agreedPay()) {
            if (agreed.concept() == concept) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether an absence of a kind is known; for rules to leave early.
     *
     * @param kind the kind
     * @return whether there is one, whatever its time
     */
    public boolean absent(AbsenceKind kind) {
        for (Absence absence : absences()) {
            if (absence.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** {@return the terms of the items that have some} */
    public List<PayTerms> payTerms() {
        return all(PayTerms.class);
    }

    /** {@return the agreed amounts of all concepts and times} */
    public List<AgreedPay> agreedPay() {
        return all(AgreedPay.class);
    }

    /** {@return the payroll lines, by concept and name} */
    public List<PaySeries> paySeries() {
        return paySeries;
    }

    /**
     * Returns the fixed amounts in force on a day: of each concept and name, the latest.
     *
     * @param day the day
     * @return amounts above 0
     */
    public List<AgreedPay> agreedPayOn(LocalDate day) {
        List<AgreedPay> inForce = new ArrayList<>();
        for (AgreedPay candidate : all(AgreedPay.class)) {
            if (!candidate.from().isAfter(day) && candidate.monthly().signum() > 0 && isLatest(candidate, day)) {
                inForce.add(candidate);
            }
        }
        return inForce;
    }

    private boolean isLatest(AgreedPay candidate, LocalDate day) {
        for (AgreedPay other : all(AgreedPay.class)) {
            if (other.concept() == candidate.concept()
                    && other.name().equals(candidate.name())
                    && !other.from().isAfter(day)
                    && other.from().isAfter(candidate.from())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the terms of an item.
     *
     * @param name the name of the item
     * @return its terms, or null when none are known
     */
    public @Nullable PayTerms payTermsOf(String name) {
        return termsOf(name, all(PayTerms.class));
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OrdinaryWeek ordinaryWeek() {
        return one(OrdinaryWeek.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PositionMarks positionMarks() {
        return one(PositionMarks.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Position position() {
        return one(Position.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Termination termination() {
        return one(Termination.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WeeklySchedule schedule() {
        return one(WeeklySchedule.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PayArrangement payArrangement() {
        return one(PayArrangement.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HealthCover healthCover() {
        return one(HealthCover.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CtsAccount ctsAccount() {
        return one(CtsAccount.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CtsInterestRate ctsInterestRate() {
        return one(CtsInterestRate.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable EconomicLoss economicLoss() {
        return one(EconomicLoss.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MaintenanceOrder maintenanceOrder() {
        return one(MaintenanceOrder.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkerSex workerSex() {
        return one(WorkerSex.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkSite workSite() {
        return one(WorkSite.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ExamRules examRules() {
        return one(ExamRules.class);
    }

    /** {@return whether the internal rules on examinations were made known before the day of their approval} */
    public boolean examRulesDisclosed() {
        ExamRules rules = examRules();
        return rules != null
                && done().stream()
                        .anyMatch(act -> act.duty() == Duty.DISCLOSE_EXAM_RULES
                                && act.on().isBefore(rules.approved()));
    }

    /** {@return whether it is known that they were not} */
    public boolean examRulesUndisclosed() {
        ExamRules rules = examRules();
        return rules != null
                && undone(Duty.DISCLOSE_EXAM_RULES, rules.approved().minusDays(1));
    }

    /** {@return whether a medical examination is known, or that one lacks} */
    public boolean examsTold() {
        return has(MedicalExam.class) || notDone().stream().anyMatch(word -> word.duty() == Duty.EXAMINE_WORKER);
    }

    /** {@return the day of the last medical examination, or the first day of service} */
    public LocalDate lastExam() {
        LocalDate last = start();
        for (MedicalExam exam : all(MedicalExam.class)) {
            if (!exam.on().isAfter(asOf()) && exam.on().isAfter(last)) {
                last = exam.on();
            }
        }
        return last;
    }

    /** {@return the facts, possibly none} */
    public List<ExamRefusal> examRefusals() {
        return all(ExamRefusal.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OshRecommendations oshRecommendations() {
        return one(OshRecommendations.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HighRiskWork highRiskWork() {
        return one(HighRiskWork.class);
    }

    /** {@return the facts, possibly none} */
    public List<SctrCover> sctrCovers() {
        return all(SctrCover.class);
    }

    /** {@return the facts, possibly none} */
    public List<OccupationalHarm> occupationalHarms() {
        return all(OccupationalHarm.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable SubsidyEnd subsidyEnd() {
        return one(SubsidyEnd.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable RemoteWork remoteWork() {
        return one(RemoteWork.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Pregnancy pregnancy() {
        return one(Pregnancy.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Delivery delivery() {
        return one(Delivery.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveNotice> leaveNotices() {
        return all(LeaveNotice.class);
    }

    /** {@return the facts, possibly none} */
    public List<FamilyEvent> familyEvents() {
        return all(FamilyEvent.class);
    }

    /** {@return the facts, possibly none} */
    public List<AgreedLeave> agreedLeave() {
        return all(AgreedLeave.class);
    }

    /** {@return the facts, possibly none} */
    public List<PartnerBirth> partnerBirths() {
        return all(PartnerBirth.class);
    }

    /** {@return the facts, possibly none} */
    public List<HospitalDischarge> hospitalDischarges() {
        return all(HospitalDischarge.class);
    }

    /** {@return the absences for illness or accident, oldest first} */
    public List<Absence> medicalRests() {
        List<Absence> rests = new ArrayList<>();
        for (Absence absence : all(Absence.class)) {
            if (absence.kind().counting() == AbsenceKind.Counting.UP_TO_SICK_LIMIT) {
                rests.add(absence);
            }
        }
        rests.sort(Comparator.comparing(Absence::from));
        return rests;
    }

    /**
     * Returns the most favourable leave agreed for a ground.
     *
     * @param ground the ground
     * @return the one of most days, none when none is known
     */
    public List<AgreedLeave> mostAgreedLeave(LeaveGround ground) {
        AgreedLeave most = null;
        for (AgreedLeave agreed : agreedLeave()) {
            if (agreed.ground() == ground && (most == null || agreed.days() > most.days())) {
                most = agreed;
            }
        }
        return most == null ? List.of() : List.of(most);
    }

    /** {@return the day of birth, or the probable one while there is none; null without a pregnancy} */
    public @Nullable LocalDate birthDay() {
        Pregnancy pregnancy = pregnancy();
        Delivery delivery = delivery();
        if (delivery != null) {
            return delivery.on();
        }
        return pregnancy == null ? null : pregnancy.expectedBirth();
    }

    /**
     * Tells whether the employment had not ended by a day.
     *
     * @param day the day
     * @return whether it stood on that day or its last day is that one
     */
    public boolean employedOn(LocalDate day) {
        LocalDate end = end();
        return end == null || !day.isAfter(end);
    }

    /** {@return whether a pregnancy is known and the employment stood on the day of birth or stands while it is awaited} */
    public boolean employedAtBirth() {
        LocalDate birth = birthDay();
        return birth != null && employedOn(birth);
    }

    /** {@return the day whose law governs the rest before and after birth, for a pregnancy that is known} */
    public LocalDate maternityLaw() {
        LocalDate birth = birthDay();
        return law(birth == null || birth.isAfter(asOf()) ? asOf() : birth);
    }

    /** {@return whether a pregnancy is known whose rest can have a day under review} */
    public boolean maternityUnderReview() {
        Pregnancy pregnancy = pregnancy();
        LocalDate birth = birthDay();
        return pregnancy != null
                && birth != null
                && !pregnancy.conceived().isAfter(asOf())
                && !birth.isBefore(Figures.firstDay())
                && birth.plusDays(LONGEST_REST).isAfter(frame().since());
    }

    /** {@return the facts, possibly none} */
    public List<ProfitWork> profitWorks() {
        return all(ProfitWork.class);
    }

    /** {@return the facts, possibly none} */
    public List<PaymentDemand> paymentDemands() {
        return all(PaymentDemand.class);
    }

    /** {@return the facts, possibly none} */
    public List<WageDue> wagesDue() {
        return all(WageDue.class);
    }

    /** {@return the facts, possibly none} */
    public List<HostileAct> hostileActs() {
        return all(HostileAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<HostilityDemand> hostilityDemands() {
        return all(HostilityDemand.class);
    }

    /** {@return the facts, possibly none} */
    public List<HostilityClaim> hostilityClaims() {
        return all(HostilityClaim.class);
    }

    /** {@return the facts, possibly none} */
    public List<HarassmentConduct> harassmentConducts() {
        return all(HarassmentConduct.class);
    }

    /** {@return the facts, possibly none} */
    public List<HarassmentEffect> harassmentEffects() {
        return all(HarassmentEffect.class);
    }

    /** {@return the facts, possibly none} */
    public List<HarassmentReport> harassmentReports() {
        return all(HarassmentReport.class);
    }

    /** {@return the facts, possibly none} */
    public List<WorkTransfer> workTransfers() {
        return all(WorkTransfer.class);
    }

    /** {@return the facts, possibly none} */
    public List<HostilityLawsuit> hostilityLawsuits() {
        return all(HostilityLawsuit.class);
    }

    /** {@return the facts, possibly none} */
    public List<HostilityRuling> hostilityRulings() {
        return all(HostilityRuling.class);
    }

    /** {@return the facts, possibly none} */
    public List<HostilityReprisal> hostilityReprisals() {
        return all(HostilityReprisal.class);
    }

    /** {@return the facts, possibly none} */
    public List<HarassmentComplaint> harassmentComplaints() {
        return all(HarassmentComplaint.class);
    }

    /** {@return the facts, possibly none} */
    public List<HarassmentComplaintStep> harassmentComplaintSteps() {
        return all(HarassmentComplaintStep.class);
    }

    /** {@return the facts, possibly none} */
    public List<InsuredEvent> insuredEvents() {
        return all(InsuredEvent.class);
    }

    /** {@return the facts, possibly none} */
    public List<Absence> absences() {
        return all(Absence.class);
    }

    /** {@return the facts, possibly none} */
    public List<Child> children() {
        return all(Child.class);
    }

    /** {@return the facts, possibly none} */
    public List<ChildEvidence> childEvidence() {
        return all(ChildEvidence.class);
    }

    /** {@return the facts, possibly none} */
    public List<Deficiency> deficiencies() {
        return all(Deficiency.class);
    }

    /** {@return the facts, possibly none} */
    public List<DisabilityCertificate> disabilityCertificates() {
        return all(DisabilityCertificate.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveRecord> leaveRecords() {
        return all(LeaveRecord.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeavePeriod> leavePeriods() {
        return all(LeavePeriod.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveSale> leaveSales() {
        return all(LeaveSale.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveAct> leaveActs() {
        return all(LeaveAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveAccumulation> leaveAccumulations() {
        return all(LeaveAccumulation.class);
    }

    /** {@return the facts, possibly none} */
    public List<CtsDeposit> ctsDeposits() {
        return all(CtsDeposit.class);
    }

    /** {@return the facts, possibly none} */
    public List<CtsRetention> ctsRetentions() {
        return all(CtsRetention.class);
    }

    /** {@return the facts, possibly none} */
    public List<CtsWithdrawalRequest> ctsWithdrawalRequests() {
        return all(CtsWithdrawalRequest.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkerBirth workerBirth() {
        return one(WorkerBirth.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable TimeControl timeControl() {
        return one(TimeControl.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DailyTimetable timetable() {
        return one(DailyTimetable.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OvertimeRate overtimeRate() {
        return one(OvertimeRate.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WagePeriod wagePeriod() {
        return one(WagePeriod.class);
    }

    /** {@return the facts, possibly none} */
    public List<WorkedDay> workedDays() {
        return all(WorkedDay.class);
    }

    /** {@return the facts, possibly none} */
    public List<TimeOffAgreement> timeOffAgreements() {
        return all(TimeOffAgreement.class);
    }

    /** {@return the facts, possibly none} */
    public List<TimeOffTerm> timeOffTerms() {
        return all(TimeOffTerm.class);
    }

    /** {@return the facts, possibly none} */
    public List<TimeOffTaken> timeOffTaken() {
        return all(TimeOffTaken.class);
    }

    /** {@return the facts, possibly none} */
    public List<RestDayWork> restDayWork() {
        return all(RestDayWork.class);
    }

    /** {@return the facts, possibly none} */
    public List<WorkingTimeIncrease> workingTimeIncreases() {
        return all(WorkingTimeIncrease.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ServiceTerms serviceTerms() {
        return one(ServiceTerms.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable EmploymentRecognition recognition() {
        return one(EmploymentRecognition.class);
    }

    /** {@return the facts, possibly none} */
    public List<PendingBenefit> pendingBenefits() {
        return all(PendingBenefit.class);
    }

    /** {@return the facts, possibly none} */
    public List<GoodsDelivery> goodsDeliveries() {
        return all(GoodsDelivery.class);
    }

    /** {@return the facts, possibly none} */
    public List<GoodsValue> goodsValues() {
        return all(GoodsValue.class);
    }

    /** {@return the facts, possibly none} */
    public List<BenefitClaim> benefitClaims() {
        return all(BenefitClaim.class);
    }

    /** {@return the facts, possibly none} */
    public List<Contract> contracts() {
        return all(Contract.class);
    }

    /** {@return the facts, possibly none} */
    public List<ContractTerm> contractTerms() {
        return all(ContractTerm.class);
    }

    /** {@return the facts, possibly none} */
    public List<ContractExtension> contractExtensions() {
        return all(ContractExtension.class);
    }

    /** {@return the facts, possibly none} */
    public List<ContractContents> contractContents() {
        return all(ContractContents.class);
    }

    /** {@return the facts, possibly none} */
    public List<ContractCause> contractCauses() {
        return all(ContractCause.class);
    }

    /** {@return the facts, possibly none} */
    public List<ContractEvent> contractEvents() {
        return all(ContractEvent.class);
    }

    /** {@return the facts, possibly none} */
    public List<OnlineRegistration> onlineRegistrations() {
        return all(OnlineRegistration.class);
    }

    /** {@return the facts, possibly none} */
    public List<PayVoucher> payVouchers() {
        return all(PayVoucher.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PayrollRegistration payrollRegistration() {
        return one(PayrollRegistration.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable AgreedAnnualLeave agreedAnnualLeave() {
        return one(AgreedAnnualLeave.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HouseholdWork householdWork() {
        return one(HouseholdWork.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HouseholdTerms householdTerms() {
        return one(HouseholdTerms.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PayRhythm payRhythm() {
        return one(PayRhythm.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HouseholdNotice householdNotice() {
        return one(HouseholdNotice.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkerIdentity workerIdentity() {
        return one(WorkerIdentity.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ForeignWorker foreignWorker() {
        return one(ForeignWorker.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Refugee refugee() {
        return one(Refugee.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PensionAffiliation pensionAffiliation() {
        return one(PensionAffiliation.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable IndefiniteTerm indefiniteTerm() {
        return one(IndefiniteTerm.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable FixedTerm fixedTerm() {
        return one(FixedTerm.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable TrialPeriod trialPeriod() {
        return one(TrialPeriod.class);
    }

    /** {@return the facts, possibly none} */
    public List<ConstructionAccount> constructionAccounts() {
        return all(ConstructionAccount.class);
    }

    /** {@return the facts, possibly none} */
    public List<SiteWork> siteWorks() {
        return all(SiteWork.class);
    }

    /** {@return the facts, possibly none} */
    public List<RetccEntry> retccEntries() {
        return all(RetccEntry.class);
    }

    /** {@return the facts, possibly none} */
    public List<RetccApplication> retccApplications() {
        return all(RetccApplication.class);
    }

    /** {@return the facts, possibly none} */
    public List<DailyPay> dailyPay() {
        return all(DailyPay.class);
    }

    /**
     * Returns the daily pay in force on a day.
     *
     * @param day the day
     * @return the latest one not after it; none when none is known
     */
    public List<DailyPay> dailyPayOn(LocalDate day) {
        DailyPay latest = null;
        for (DailyPay pay : all(DailyPay.class)) {
            if (!pay.from().isAfter(day) && (latest == null || pay.from().isAfter(latest.from()))) {
                latest = pay;
            }
        }
        return latest == null ? List.of() : List.of(latest);
    }

    /** {@return the facts, possibly none} */
    public List<AgreedPayDay> agreedPayDays() {
        return all(AgreedPayDay.class);
    }

    /** {@return the facts, possibly none} */
    public List<HouseholdDay> householdDays() {
        return all(HouseholdDay.class);
    }

    /** {@return the facts, possibly none} */
    public List<HouseholdOvertime> householdOvertime() {
        return all(HouseholdOvertime.class);
    }

    /** {@return the facts, possibly none} */
    public List<HouseholdRest> householdRests() {
        return all(HouseholdRest.class);
    }

    /** {@return the facts, possibly none} */
    public List<HouseholdDependant> householdDependants() {
        return all(HouseholdDependant.class);
    }

    /** {@return the facts, possibly none} */
    public List<HouseholdFiling> householdFilings() {
        return all(HouseholdFiling.class);
    }

    /** {@return the facts, possibly none} */
    public List<HouseholdPaperDate> householdPaperDates() {
        return all(HouseholdPaperDate.class);
    }

    /** {@return the facts, possibly none} */
    public List<ContributionPayment> contributionPayments() {
        return all(ContributionPayment.class);
    }

    /** {@return the facts, possibly none} */
    public List<RegisterChange> registerChanges() {
        return all(RegisterChange.class);
    }

    /** {@return the facts, possibly none} */
    public List<RegisterChangeReport> registerChangeReports() {
        return all(RegisterChangeReport.class);
    }

    /** {@return the facts, possibly none} */
    public List<ForeignContract> foreignContracts() {
        return all(ForeignContract.class);
    }

    /** {@return the facts, possibly none} */
    public List<ForeignContractFiling> foreignContractFilings() {
        return all(ForeignContractFiling.class);
    }

    /**
     * {@return whether benefits of the general regime can be those of this worker in the time under review, by the law of the
     * as-of date}
     */
    public boolean generalBenefits() {
        return generalOn(asOf());
    }

    /**
     * Tells whether the benefits of the general regime are those of this worker: of the general regime itself, of mining
     * (XVI.E.1), of household work since Ley 31047 (figure HOUSEHOLD_GENERAL_REGIME), and of aquaculture since its regime was
     * repealed (figure AQUACULTURE_GENERAL_REGIME).
     *
     * @param event the day on which the benefit is reckoned or the right arises
     * @return whether sections VI, VIII and IX decide it, rather than section XVI
     */
    public boolean generalOn(LocalDate event) {
        LocalDate day = law(event.isAfter(asOf()) ? asOf() : event);
        return switch (regime()) {
            case GENERAL, MINING -> true;
            case HOUSEHOLD -> open("HOUSEHOLD_GENERAL_REGIME", day);
            case AQUACULTURE -> open("AQUACULTURE_GENERAL_REGIME", day);
            default -> false;
        };
    }

    private static boolean open(String flag, LocalDate day) {
        return !day.isBefore(Figures.firstDay())
                && Figures.on(flag, day).value().signum() > 0;
    }

    /**
     * Tells whether a dismissal is indemnified by the general rule (I.10): of whoever is under the general regime then. For
     * household work no source that was read gives an indemnity.
     *
     * @return whether so; false while the employment stands
     */
    public boolean generalDismissal() {
        LocalDate end = end();
        return end != null && regime() != Regime.HOUSEHOLD && generalOn(end);
    }

    /**
     * Tells whether the worker had come of age when the employment began.
     *
     * @param majority the age
     * @return whether so; false when the day of birth is not known
     */
    public boolean ofAge(int majority) {
        WorkerBirth worker = workerBirth();
        return worker != null && !worker.birth().plusYears(majority).isAfter(start());
    }

    /**
     * Tells whether the worker comes of age in the days after the employment began.
     *
     * @param majority the age
     * @param days how many days
     * @return whether so; false when the day of birth is not known
     */
    public boolean comesOfAge(int majority, int days) {
        WorkerBirth worker = workerBirth();
        if (worker == null) {
            return false;
        }
        LocalDate day = worker.birth().plusYears(majority);
        return day.isAfter(start()) && !day.isAfter(start().plusDays(days));
    }

    /** {@return the facts, possibly none} */
    public List<SafetyMandate> safetyMandates() {
        return all(SafetyMandate.class);
    }

    /** {@return the facts, possibly none} */
    public List<SafetyLeave> safetyLeaves() {
        return all(SafetyLeave.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MinorWork minorWork() {
        return one(MinorWork.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkEffects workEffects() {
        return one(WorkEffects.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkHazards workHazards() {
        return one(WorkHazards.class);
    }

    /** {@return the facts, possibly none} */
    public List<Exploitation> exploitations() {
        return all(Exploitation.class);
    }

    /** {@return the facts, possibly none} */
    public List<Endangerment> endangerments() {
        return all(Endangerment.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MiningWithdrawal miningWithdrawal() {
        return one(MiningWithdrawal.class);
    }

    /** {@return the facts, possibly none} */
    public List<LicenceApplication> licenceApplications() {
        return all(LicenceApplication.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ExactedWork exactedWork() {
        return one(ExactedWork.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CoercionReview coercionReview() {
        return one(CoercionReview.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ConsentReview consentReview() {
        return one(ConsentReview.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DebtReview debtReview() {
        return one(DebtReview.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkExemption workExemption() {
        return one(WorkExemption.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable FreedomRestriction freedomRestriction() {
        return one(FreedomRestriction.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable VulnerableGroups vulnerableGroups() {
        return one(VulnerableGroups.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable TrainingAgreement trainingAgreement() {
        return one(TrainingAgreement.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable TrainingCentre trainingCentre() {
        return one(TrainingCentre.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable TraineeProfile traineeProfile() {
        return one(TraineeProfile.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable UnemployedSince unemployedSince() {
        return one(UnemployedSince.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable EarlierPractice earlierPractice() {
        return one(EarlierPractice.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PracticeLimit practiceLimit() {
        return one(PracticeLimit.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable SenatiAgreement senatiAgreement() {
        return one(SenatiAgreement.class);
    }

    /** {@return the facts, possibly none} */
    public List<PlanDemand> planDemands() {
        return all(PlanDemand.class);
    }

    /** {@return the first day of the training agreement, or that of the employment when there is none} */
    public LocalDate trainingStart() {
        TrainingAgreement agreement = trainingAgreement();
        return agreement == null ? start() : agreement.from();
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Resignation resignation() {
        return one(Resignation.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WaiverRequest waiverRequest() {
        return one(WaiverRequest.class);
    }

    /** {@return the facts, possibly none} */
    public List<ResignationAnswer> resignationAnswers() {
        return all(ResignationAnswer.class);
    }

    /** {@return the facts, possibly none} */
    public List<Fault> faults() {
        return all(Fault.class);
    }

    /** {@return the facts, possibly none} */
    public List<CapacityGround> capacityGrounds() {
        return all(CapacityGround.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DismissalNotice dismissalNotice() {
        return one(DismissalNotice.class);
    }

    /** {@return the facts, possibly none} */
    public List<DismissalCharge> dismissalCharges() {
        return all(DismissalCharge.class);
    }

    /** {@return the facts, possibly none} */
    public List<ChargeAnswer> chargeAnswers() {
        return all(ChargeAnswer.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DismissalDefence dismissalDefence() {
        return one(DismissalDefence.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DismissalLetter dismissalLetter() {
        return one(DismissalLetter.class);
    }

    /** {@return the facts, possibly none} */
    public List<DismissalAct> dismissalActs() {
        return all(DismissalAct.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DismissalJudgment dismissalJudgment() {
        return one(DismissalJudgment.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable DiscriminatoryDismissal discriminatoryDismissal() {
        return one(DiscriminatoryDismissal.class);
    }

    /** {@return the facts, possibly none} */
    public List<DismissalClaim> dismissalClaims() {
        return all(DismissalClaim.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionRole> unionRoles() {
        return all(UnionRole.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionRoleEnd> unionRoleEnds() {
        return all(UnionRoleEnd.class);
    }

    /** {@return the facts, possibly none} */
    public List<AbsenceNotice> absenceNotices() {
        return all(AbsenceNotice.class);
    }

    /** {@return the facts, possibly none} */
    public List<DismissalVerification> dismissalVerifications() {
        return all(DismissalVerification.class);
    }

    /** {@return the facts, possibly none} */
    public List<ConciliationRequest> conciliationRequests() {
        return all(ConciliationRequest.class);
    }

    /** {@return the facts, possibly none} */
    public List<ConciliationEnd> conciliationEnds() {
        return all(ConciliationEnd.class);
    }

    /** {@return the facts, possibly none} */
    public List<Lawsuit> lawsuits() {
        return all(Lawsuit.class);
    }

    /** {@return the facts, possibly none} */
    public List<LawsuitAct> lawsuitActs() {
        return all(LawsuitAct.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkersRepresentation workersRepresentation() {
        return one(WorkersRepresentation.class);
    }

    /** {@return whether the employer dismissed the worker, with cause or without} */
    public boolean dismissed() {
        Termination termination = termination();
        return termination != null
                && switch (termination.cause()) {
                    case ARBITRARY_DISMISSAL,
                            GRAVE_FAULT_DISMISSAL,
                            CAPACITY_DISMISSAL,
                            OTHER_JUST_CAUSE,
                            NULL_DISMISSAL -> true;
                    default -> false;
                };
    }

    /** {@return whether the worker was dismissed without cause, or for one that a judgment held not to be proven} */
    public boolean arbitrarilyDismissed() {
        Termination termination = termination();
        if (termination == null) {
            return false;
        }
        DismissalJudgment judgment = dismissalJudgment();
        return termination.cause() == TerminationCause.ARBITRARY_DISMISSAL
                || (judgment != null && !judgment.causeProven() && dismissed());
    }

    /** {@return whether there is a dismissal, done or begun by a letter of charges} */
    public boolean facesDismissal() {
        return dismissed() || dismissalNotice() != null;
    }

    /** {@return whether there is a dismissal for a grave fault, done or begun} */
    public boolean facesDismissalForConduct() {
        return faces(TerminationCause.GRAVE_FAULT_DISMISSAL, DismissalKind.CONDUCT);
    }

    /** {@return whether there is a dismissal for a cause related to capacity, done or begun} */
    public boolean facesDismissalForCapacity() {
        return faces(TerminationCause.CAPACITY_DISMISSAL, DismissalKind.CAPACITY);
    }

    private boolean faces(TerminationCause cause, DismissalKind kind) {
        Termination termination = termination();
        DismissalNotice notice = dismissalNotice();
        return termination != null ? termination.cause() == cause : notice != null && notice.kind() == kind;
    }

    /** {@return the last day of service or, while the employment stands, the day of the letter of charges or the as-of date} */
    public LocalDate dismissalDay() {
        LocalDate end = end();
        DismissalNotice notice = dismissalNotice();
        return end != null ? end : notice != null ? notice.on() : asOf();
    }
}
