package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.AutonomousWorkers;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.BenefitClaim;
import io.github.llamkay.fact.BoardDecision;
import io.github.llamkay.fact.BoardVote;
import io.github.llamkay.fact.Certifier;
import io.github.llamkay.fact.ChargeAnswer;
import io.github.llamkay.fact.ChargeReply;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.ClaimOutcome;
import io.github.llamkay.fact.CommitteeSizeSettlement;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.ComplaintReceiver;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConductStanding;
import io.github.llamkay.fact.ConsentDefect;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.DebtReview;
import io.github.llamkay.fact.DisabilityCertificate;
import io.github.llamkay.fact.DismissalLetter;
import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.EconomicActivity;
import io.github.llamkay.fact.EffectKind;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.ElectionDispute;
import io.github.llamkay.fact.ElectionForum;
import io.github.llamkay.fact.ElectionPersonSite;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.EndangermentConduct;
import io.github.llamkay.fact.EnterpriseSize;
import io.github.llamkay.fact.ExactedWork;
import io.github.llamkay.fact.ExamRefusal;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.ExploitationConduct;
import io.github.llamkay.fact.ExposureMeasurement;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FineCriteria;
import io.github.llamkay.fact.FineCriterion;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.HarasserRole;
import io.github.llamkay.fact.HarassmentAct;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentEffect;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentStep;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.HostileConduct;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.HostilityRemedy;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.InfringementHarm;
import io.github.llamkay.fact.InfringementReach;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.LicenceApplication;
import io.github.llamkay.fact.LicenceKind;
import io.github.llamkay.fact.MergerRole;
import io.github.llamkay.fact.MinorActivity;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshRegisterKind;
import io.github.llamkay.fact.OshRegisterTrait;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.PlanDemand;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.RiskGround;
import io.github.llamkay.fact.RiskPost;
import io.github.llamkay.fact.SafetyAct;
import io.github.llamkay.fact.SafetyConduct;
import io.github.llamkay.fact.SafetyEvent;
import io.github.llamkay.fact.SafetyEventAct;
import io.github.llamkay.fact.SafetyEventHours;
import io.github.llamkay.fact.SafetyEventKind;
import io.github.llamkay.fact.SafetyInfringement;
import io.github.llamkay.fact.SafetyInvestigation;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyLeavePurpose;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SafetyOffice;
import io.github.llamkay.fact.SafetyRuleBreach;
import io.github.llamkay.fact.SafetyRuleMatter;
import io.github.llamkay.fact.SctrCover;
import io.github.llamkay.fact.SctrCoverage;
import io.github.llamkay.fact.SctrInsurer;
import io.github.llamkay.fact.Secondment;
import io.github.llamkay.fact.SecondmentEnd;
import io.github.llamkay.fact.SenatiAgreement;
import io.github.llamkay.fact.SenatiAgreementKind;
import io.github.llamkay.fact.SiteHeadcount;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.SizeSettlement;
import io.github.llamkay.fact.TaxReturnDue;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.TrainingModality;
import io.github.llamkay.fact.TrainingMode;
import io.github.llamkay.fact.UnemployedSince;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.WorkAccount;
import io.github.llamkay.fact.WorkTransfer;
import io.github.llamkay.fact.WorkerBirth;
import io.github.llamkay.fact.YouthTraineeArea;
import io.github.llamkay.fact.YouthTrainees;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A case whose facts do not fit together is refused before any rule runs, with every problem named. */
class IntakeTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 7, 20);
    private static final LocalDate START = LocalDate.of(2015, 3, 2);
    private static final Employment EMPLOYMENT = new Employment("e1", "w1", "acme", START, Regime.GENERAL);
    private static final Period SEMESTER = Period.parse("2017-01-01/2017-06-30");

    static Stream<Arguments> refused() {
        LocalDate tomorrow = AS_OF.plusDays(1);
        return Stream.of(
                refusal(
                        "OshRegister.kind is AUDITS twice; expected one fact for each register",
                        new OshRegister("acme", OshRegisterKind.AUDITS, Set.of()),
                        new OshRegister("acme", OshRegisterKind.AUDITS, Set.of(OshRegisterTrait.UP_TO_DATE))),
                refusal(
                        "SiteHeadcount.on is 'lima' on 2017-07-20 twice; expected one count for each site and day",
                        new SiteHeadcount("acme", "lima", 1, 0, AS_OF),
                        new SiteHeadcount("acme", "lima", 2, 0, AS_OF)),
                refusal(
                        "OshTraining.on is 2017-07-21; expected a day not after the as-of date",
                        new OshTraining("acme", tomorrow, TrainingMode.ON_SITE, true)),
                refusal(
                        "SafetyInvestigation.event is 'fall'; expected the id of a SafetyEvent of the employer",
                        new SafetyInvestigation("acme", "fall", AS_OF)),
                refusal(
                        "ExamRefusal.on is 2015-03-01; expected a day not before Employment.start",
                        new ExamRefusal("e1", START.minusDays(1), Set.of())),
                refusal(
                        "SctrCover.coverage is HEALTH twice; expected one fact for each cover",
                        new SctrCover("e1", SctrCoverage.HEALTH, SctrInsurer.ESSALUD, true, START),
                        new SctrCover("e1", SctrCoverage.HEALTH, SctrInsurer.CHOSEN_EPS, true, START)),
                refusal(
                        "UnionMembers.members is 351 of 'u1'; expected at most the workers of the employer, who are 350 on"
                                + " 2017-01-10",
                        new Headcount("acme", 350, LocalDate.of(2017, 1, 1)),
                        new UnionMembers("acme", "u1", 351, LocalDate.of(2017, 1, 10))),
                refusal(
                        "UnionMembers.on is 'u1' on 2017-01-10 twice; expected one count for each union and day",
                        new UnionMembers("acme", "u1", 5, LocalDate.of(2017, 1, 10)),
                        new UnionMembers("acme", "u1", 6, LocalDate.of(2017, 1, 10))),
                refusal(
                        "ElectionAct.on of VOTED is 2017-05-09; expected a day not before CALL_PUBLISHED, which is 2017-05-10",
                        new Election("el", "acme", ElectedBody.COMMITTEE),
                        new ElectionAct("el", ElectionActKind.CALL_PUBLISHED, LocalDate.of(2017, 5, 10)),
                        new ElectionAct("el", ElectionActKind.VOTED, LocalDate.of(2017, 5, 9))),
                refusal(
                        "ElectionAct.on of SIZE_OPPOSED is 2017-05-09; expected a day not before SIZE_PROPOSED, which is"
                                + " 2017-05-10",
                        new Election("el", "acme", ElectedBody.COMMITTEE),
                        new ElectionAct("el", ElectionActKind.SIZE_PROPOSED, LocalDate.of(2017, 5, 10)),
                        new ElectionAct("el", ElectionActKind.SIZE_OPPOSED, LocalDate.of(2017, 5, 9))),
                refusal(
                        "SecondmentEnd.on is 2017-01-09; expected a day not before Secondment.from, which is 2017-01-10",
                        new Secondment("acme", "p1", LocalDate.of(2017, 1, 10)),
                        new SecondmentEnd("acme", "p1", LocalDate.of(2017, 1, 9))),
                refusal(
                        "InternalRulesApproval.on is 2017-05-01; expected a day not before InternalRulesFiling.on, which is"
                                + " 2017-06-01",
                        new InternalRulesFiling("acme", LocalDate.of(2017, 6, 1), 3),
                        new InternalRulesApproval("acme", LocalDate.of(2017, 5, 1))),
                refusal(
                        "SafetyInfringement.on is 2017-07-21; expected a day not after",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), tomorrow)),
                refusal(
                        "ExposureMeasurement.infringement is 'i1' twice; expected an id of its own",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), AS_OF),
                        new ExposureMeasurement("acme", "i1", BigDecimal.TEN, BigDecimal.ONE, Set.of(), AS_OF)),
                refusal(
                        "ExposureMeasurement.on is 2017-07-21; expected a day not after",
                        new ExposureMeasurement("acme", "i1", BigDecimal.TEN, BigDecimal.ONE, Set.of(), tomorrow)),
                refusal(
                        "SafetyEvent.event is 'v1' twice; expected an id of its own",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEvent("acme", "v1", SafetyEventKind.OTHER_INCIDENT, Set.of(), AS_OF)),
                refusal(
                        "SafetyEvent.on is 2017-07-21; expected a day not after",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), tomorrow)),
                refusal(
                        "SafetyEventAct.event is 'v2'; expected the id of a SafetyEvent of the same employer",
                        new SafetyEventAct("acme", "v2", SafetyAct.REPORTED_IN_SYSTEM, AS_OF)),
                refusal(
                        "SafetyEventAct.on is 2017-07-19; expected a day not before SafetyEvent.on, which is 2017-07-20",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEventAct("acme", "v1", SafetyAct.REPORTED_IN_SYSTEM, AS_OF.minusDays(1))),
                refusal(
                        "SafetyEventAct.on is 2017-07-21; expected a day not after the as-of date",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEventAct("acme", "v1", SafetyAct.REPORTED_IN_SYSTEM, tomorrow)),
                refusal(
                        "SafetyEventHours.event is 'v2'; expected the id of a SafetyEvent of the same employer",
                        new SafetyEventHours("acme", "v2", LocalTime.NOON, LocalTime.NOON)),
                refusal(
                        "SafetyEventHours.event is 'v1' twice; expected one fact for each event",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEventHours("acme", "v1", LocalTime.NOON, LocalTime.NOON),
                        new SafetyEventHours("acme", "v1", LocalTime.NOON, LocalTime.MIDNIGHT)),
                refusal(
                        "InfringementHarm.infringement is 'i1'; expected the id of a SafetyInfringement",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new InfringementHarm("acme", "i1", "v1")),
                refusal(
                        "InfringementHarm.event is 'v1'; expected the id of a SafetyEvent",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), AS_OF),
                        new InfringementHarm("acme", "i1", "v1")),
                refusal(
                        "InfringementReach.infringement is 'i1'; expected the id of a SafetyInfringement",
                        new InfringementReach("acme", "i1", 2)),
                refusal(
                        "InfringementReach.infringement is 'i1' twice; expected one fact for each infringement",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), AS_OF),
                        new InfringementReach("acme", "i1", 2),
                        new InfringementReach("acme", "i1", 3)),
                refusal(
                        "FineCriteria.infringement is 'i1' twice; expected one fact for each infringement",
                        new FineCriteria("acme", "i1", Set.of()),
                        new FineCriteria("acme", "i1", Set.of(FineCriterion.GRAVITY_OF_HARM))),
                refusal(
                        "SafetyMandate.from is 2015-03-01; expected a day not before Employment.start",
                        new SafetyMandate("e1", SafetyOffice.SUPERVISOR, START.minusDays(1), AS_OF)),
                refusal(
                        "SafetyLeave.on is 2015-03-01; expected a day not before Employment.start",
                        new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 1, 1, true, START.minusDays(1))),
                refusal(
                        "SafetyLeave.request is 'l1' twice; expected one fact for each request",
                        new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 1, 1, true, AS_OF),
                        new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 2, 1, true, AS_OF)),
                refusal(
                        "HostilityClaim.conduct is NON_PAYMENT twice; expected one remedy for each act",
                        new HostilityClaim("e1", HostileConduct.NON_PAYMENT, HostilityRemedy.CEASE_HOSTILITY, AS_OF),
                        new HostilityClaim("e1", HostileConduct.NON_PAYMENT, HostilityRemedy.END_EMPLOYMENT, AS_OF)),
                refusal(
                        "HarassmentConduct.on is 2015-03-01; expected a day not before Employment.start, which is 2015-03-02",
                        conduct("c1", START.minusDays(1))),
                refusal(
                        "HarassmentConduct.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        conduct("c1", tomorrow)),
                refusal(
                        "HarassmentConduct.id is c1 twice; expected one conduct for each id",
                        conduct("c1", START),
                        conduct("c1", AS_OF)),
                refusal(
                        "HarassmentTraits.conduct is 'c2'; expected the id of a HarassmentConduct that the case states",
                        conduct("c1", AS_OF),
                        new HarassmentTraits("e1", "c2", Set.of())),
                refusal(
                        "HarassmentEffect.conduct is 'c2'; expected the id of a HarassmentConduct that the case states",
                        conduct("c1", AS_OF),
                        new HarassmentEffect("e1", "c2", EffectKind.STRESS)),
                refusal(
                        "WorkTransfer.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new WorkTransfer("e1", tomorrow, true, true)),
                refusal(
                        "SafetyRuleBreach.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new SafetyRuleBreach("acme", tomorrow, SafetyRuleMatter.TOOLS, true)),
                refusal(
                        "HarassmentComplaintStep.complaint is 'q2'; expected the id of a HarassmentComplaint that the case"
                                + " states",
                        complaint(),
                        new HarassmentComplaintStep("e1", "q2", HarassmentStep.NOTIFIED, AS_OF)),
                refusal(
                        "HarassmentComplaintStep.on is 2017-07-09; expected a day not before HarassmentComplaint.on, which is"
                                + " 2017-07-10",
                        complaint(),
                        new HarassmentComplaintStep("e1", "q1", HarassmentStep.NOTIFIED, LocalDate.of(2017, 7, 9))),
                refusal(
                        "HarassmentResolution.on is 2017-07-09; expected a day not before HarassmentComplaint.on, which is"
                                + " 2017-07-10",
                        complaint(),
                        new HarassmentResolution(
                                "e1", "q1", LocalDate.of(2017, 7, 9), ClaimOutcome.FOUNDED, true, false, Set.of())),
                refusal(
                        "ProfitStatement.pool is 100; expected the sum of byDays and byPay, which is 90",
                        new ProfitStatement(
                                "acme",
                                2016,
                                new BigDecimal("0.10"),
                                new BigDecimal("100"),
                                new BigDecimal("50"),
                                new BigDecimal("40"))),
                refusal(
                        "ProfitYear.year, its last day, is 2017-12-31; expected a day not after the as-of date",
                        new ProfitYear("acme", 2017, BigDecimal.TEN, EconomicActivity.OTHER, BigDecimal.TEN)),
                refusal(
                        "TaxReturnDue.on is 2016-03-28; expected a day of 2017, the year after the fiscal one",
                        new TaxReturnDue("acme", 2016, LocalDate.of(2016, 3, 28))),
                refusal(
                        "ProfitTotals.pay is 10; expected at least the pay of each worker",
                        new ProfitTotals("acme", 2016, BigDecimal.TEN, BigDecimal.TEN),
                        new ProfitWork("e1", 2016, 300, BigDecimal.TEN, new BigDecimal("10.01"))),
                refusal(
                        "ProfitYear.year is 2016 twice; expected one fact for each year",
                        new ProfitYear("acme", 2016, BigDecimal.TEN, EconomicActivity.OTHER, BigDecimal.TEN),
                        new ProfitYear("acme", 2016, BigDecimal.ONE, EconomicActivity.OTHER, BigDecimal.TEN)),
                refusal(
                        "LegalInterestFactor.factor is 1.8 on 2017-06-01; expected at least that of 2017-05-01, which is 1.9:"
                                + " an accumulated factor does not fall",
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.9")),
                        new LegalInterestFactor("acme", LocalDate.of(2017, 6, 1), new BigDecimal("1.8"))),
                refusal(
                        "Employment.start is 2016-01-01; expected one hiring for the employment",
                        new Employment("e1", "w1", "acme", LocalDate.of(2016, 1, 1), Regime.GENERAL)),
                refusal(
                        "Employment.start is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new Employment("e2", "w1", "acme", tomorrow, Regime.GENERAL)),
                refusal(
                        "AgreedPay.employment is 'e9'; expected the id of an employment that an Employment of the case"
                                + " states",
                        new AgreedPay("e9", Concept.BASIC_PAY, BigDecimal.TEN, START)),
                refusal(
                        "LegalInterestFactor.factor is 1.8 on 2017-05-02; expected at least that of 2017-05-01, which is"
                                + " 1.85: an accumulated factor does not fall",
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 2), new BigDecimal("1.8")),
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.85"))),
                refusal(
                        "LegalInterestFactor.on is 2017-05-01 twice; expected one factor for each day",
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.85")),
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.86"))),
                refusal(
                        "PendingBenefit.benefit is CTS 2017-01-01/2017-06-30 twice; expected one amount for each benefit and"
                                + " period",
                        new PendingBenefit("e1", Benefit.CTS, SEMESTER, BigDecimal.ONE),
                        new PendingBenefit("e1", Benefit.CTS, SEMESTER, BigDecimal.TEN)),
                refusal(
                        "ChargeAnswer.charge is 'c9'; expected the id of a DismissalCharge of the employment",
                        new ChargeAnswer("e1", "c9", ChargeReply.ADMITTED)),
                refusal(
                        "ConciliationEnd.conciliation is 'k9'; expected the id of a ConciliationRequest of the employment",
                        new ConciliationEnd("e1", "k9", LocalDate.of(2017, 7, 1))),
                refusal(
                        "DismissalLetter.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new DismissalLetter("e1", tomorrow, Set.of())),
                refusal(
                        "BenefitClaim.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new BenefitClaim("e1", tomorrow)),
                refusal(
                        "MypeRegistration.on is 2014-12-31; expected a day not before CompanyFormation.on, which is"
                                + " 2015-01-01",
                        new CompanyFormation("acme", LocalDate.of(2015, 1, 1)),
                        new MypeRegistration("acme", EnterpriseSize.MICRO, LocalDate.of(2014, 12, 31))),
                refusal(
                        "ProvisionalMypeRegistration.on is 2014-12-31; expected a day not before CompanyFormation.on",
                        new CompanyFormation("acme", LocalDate.of(2015, 1, 1)),
                        new ProvisionalMypeRegistration("acme", LocalDate.of(2014, 12, 31))),
                refusal(
                        "AnnualSales.year is 2014; expected a year not before that of CompanyFormation.on",
                        new CompanyFormation("acme", LocalDate.of(2015, 1, 1)),
                        new AnnualSales("acme", 2014, BigDecimal.TEN)),
                refusal(
                        "AnnualSales.year is 2018; expected a year not after that of the as-of date 2017-07-20",
                        new AnnualSales("acme", 2018, BigDecimal.TEN)),
                refusal(
                        "AnnualSales.year is 2016 twice; expected one fact for each calendar year",
                        new AnnualSales("acme", 2016, BigDecimal.ONE),
                        new AnnualSales("acme", 2016, BigDecimal.TEN)),
                refusal(
                        "MypeRegistration.on is 2017-07-21; expected a day not after the as-of date",
                        new MypeRegistration("acme", EnterpriseSize.MICRO, tomorrow)),
                refusal(
                        "SiteWork.work is 'bridge'; expected the id of a ConstructionWork of the employer",
                        new SiteWork("e1", "bridge", AS_OF)),
                refusal(
                        "FixedTerm is stated beside an IndefiniteTerm; expected one of the two",
                        new IndefiniteTerm("e1"),
                        new FixedTerm("e1", AS_OF)),
                refusal(
                        "DailyPay.from is 2017-01-01 twice; expected one amount for each first day",
                        new DailyPay("e1", BigDecimal.ONE, LocalDate.of(2017, 1, 1)),
                        new DailyPay("e1", BigDecimal.TEN, LocalDate.of(2017, 1, 1))),
                refusal(
                        "Employer is 2 facts; expected at most one",
                        new Employer("other", "20123456789"),
                        new Employer("other", "20123456789")),
                refusal(
                        "Employment.id is 'e1'; expected an id that no employer of the case has",
                        new Employer("e1", "20123456789")),
                refusal(
                        "AffectedWorkers.employer is 'other'; expected the id of an employer that an Employer or Employment of"
                                + " the case states",
                        new AffectedWorkers("other", Benefit.CTS, 3)),
                refusal(
                        "RecordsComplete.subject is 'other'; expected the id of an employment, employer or election",
                        new RecordsComplete("other", RecordKind.PAYMENTS, AS_OF)),
                refusal(
                        "QuotaStaff.year is 2017; expected a year that has ended on the as-of date 2017-07-20",
                        new QuotaStaff("acme", 2017, 60, 2, 6, 0)),
                refusal(
                        "QuotaStaff.months is 9 and QuotaStaff.days 1 in 2016; expected at most 9 months and 0 days,"
                                + " because of ActivityStart.on, which is 2016-04-01",
                        new ActivityStart("acme", LocalDate.of(2016, 4, 1)),
                        new QuotaStaff("acme", 2016, 60, 2, 9, 1)),
                refusal(
                        "QuotaStaff.months is 1 and QuotaStaff.days 0 in 2015; expected at most 0 months and 0 days,"
                                + " because of ActivityStart.on",
                        new ActivityStart("acme", LocalDate.of(2016, 4, 1)),
                        new QuotaStaff("acme", 2015, 60, 2, 1, 0)),
                refusal(
                        "QuotaStaff.months is 12 and QuotaStaff.days 0 in 2016; expected at most 6 months and 0 days,"
                                + " because of CompanyMerger.on, which is 2016-07-01",
                        new CompanyMerger("acme", MergerRole.ABSORBED, LocalDate.of(2016, 7, 1)),
                        new QuotaStaff("acme", 2016, 80, 2, 12, 0)),
                refusal(
                        "ActivityStart.on is 2017-07-21; expected a day not after",
                        new ActivityStart("acme", tomorrow)),
                refusal(
                        "CompanyMerger.on is 2017-07-21; expected a day not after",
                        new CompanyMerger("acme", MergerRole.SURVIVING, tomorrow)),
                refusal(
                        "QuotaVacancies.year is 2016 twice; expected one fact for each year",
                        new QuotaVacancies("acme", 2016, 0, 0),
                        new QuotaVacancies("acme", 2016, 0, 1)),
                refusal(
                        "QuotaDefence.year is 2017; expected a year that has ended",
                        new QuotaDefence("acme", 2017, Set.of())),
                refusal(
                        "QuotaStaffChange.year is 2017; expected a year that has ended",
                        new QuotaStaffChange("acme", 2017, 60, 60, true, 0)),
                refusal(
                        "RiskPost.post is 'blaster' of 2016 twice; expected one fact for each post and year",
                        new RiskPost("acme", 2016, "blaster", Set.of(), Set.of()),
                        new RiskPost("acme", 2016, "blaster", Set.of(RiskGround.RISK_PERSISTS), Set.of())),
                refusal(
                        "AutonomousWorkers.on is 2017-07-20 twice; expected one count for each day",
                        new AutonomousWorkers("acme", 2, AS_OF),
                        new AutonomousWorkers("acme", 3, AS_OF)),
                refusal(
                        "CommitteeSizeSettlement.on is 2017-07-20 twice; expected one number settled on a day",
                        new CommitteeSizeSettlement("acme", 4, SizeSettlement.AGREED_WITH_UNION, AS_OF),
                        new CommitteeSizeSettlement("acme", 6, SizeSettlement.EMPLOYER_ALONE, AS_OF)),
                refusal(
                        "ElectionPersonSite.person is 'w1' twice; expected one site for each person of an election",
                        new Election("v1", "acme", ElectedBody.SUBCOMMITTEE),
                        new ElectionPersonSite("v1", "w1", "lima"),
                        new ElectionPersonSite("v1", "w1", "callao")),
                refusal(
                        "ElectionDispute.dispute is 'd1' twice; expected one fact for each dispute",
                        new Election("v1", "acme", ElectedBody.COMMITTEE),
                        new ElectionDispute("v1", "d1", ElectionForum.COURT, true, AS_OF),
                        new ElectionDispute("v1", "d1", ElectionForum.LABOUR_AUTHORITY, true, AS_OF)),
                refusal(
                        "BoardDecision.question is 'q1' twice; expected one vote on each question",
                        new Election("v1", "acme", ElectedBody.COMMITTEE),
                        new BoardDecision("v1", "q1", 3, 1, 0, BoardVote.IN_FAVOUR),
                        new BoardDecision("v1", "q1", 2, 2, 0, BoardVote.IN_FAVOUR)),
                refusal(
                        "DisabilityCertificate.on is 2017-07-21; expected a day not after",
                        new DisabilityCertificate("e1", Certifier.REGISTERED_DOCTOR, tomorrow)),
                refusal(
                        "Termination is 2 facts; expected at most one",
                        new Termination("e1", AS_OF, TerminationCause.RESIGNATION),
                        new Termination("e1", AS_OF, TerminationCause.RESIGNATION)),
                refusal(
                        "Termination.on is 2015-03-01; expected a day not before Employment.start",
                        new Termination("e1", START.minusDays(1), TerminationCause.OTHER)),
                refusal(
                        "Termination.on is 2017-07-21; expected a day not after the as-of date",
                        new Termination("e1", tomorrow, TerminationCause.OTHER)),
                refusal(
                        "Payment.on is 2017-07-21; expected a day not after",
                        new Payment("e1", Benefit.GRATIFICACION, SEMESTER, BigDecimal.TEN, tomorrow)),
                refusal(
                        "Payment.on is 2015-03-01; expected a day not before",
                        new Payment("e1", Benefit.GRATIFICACION, SEMESTER, BigDecimal.TEN, START.minusDays(1))),
                refusal(
                        "CtsDeposit.on is 2017-07-21; expected a day not after",
                        new CtsDeposit("e1", SEMESTER, BigDecimal.TEN, tomorrow, "bank")),
                refusal(
                        "Payslip.delivered is 2017-07-21; expected a day not after",
                        new Payslip("e1", Benefit.GRATIFICACION, SEMESTER, tomorrow, Set.of())),
                refusal(
                        "PayItem.month is 2017-08-01; expected a day not after",
                        new PayItem("e1", Concept.OVERTIME_PAY, YearMonth.of(2017, 8), BigDecimal.TEN)),
                refusal(
                        "Done.on is 2017-07-21; expected a day not after",
                        new Done(Duty.SUE_FOR_DAMAGES, "e1", tomorrow)),
                refusal(
                        "NotDone.duty is SUE_FOR_DAMAGES; expected a duty that no Done of the case states",
                        new Done(Duty.SUE_FOR_DAMAGES, "e1", AS_OF),
                        new NotDone(Duty.SUE_FOR_DAMAGES, "e1")),
                refusal(
                        "Child.birth is 2017-07-21; expected a day not after the as-of date",
                        new Child("e1", "c1", tomorrow)),
                refusal(
                        "Child.child is 'c1' twice; expected one fact for each child",
                        new Child("e1", "c1", START),
                        new Child("e1", "c1", AS_OF)),
                refusal(
                        "ChildEvidence.child is 'c2'; expected the id of a Child",
                        new ChildEvidence("e1", "c2", AS_OF)),
                refusal(
                        "Absence.from is 2015-03-01; expected a day not before Employment.start",
                        new Absence("e1", AbsenceKind.UNPAID_LEAVE, START.minusDays(1), START)),
                refusal(
                        "Absence.from is 2017-05-20; expected a day in no other absence of the employment; another one"
                                + " runs to 2017-05-31",
                        new Absence("e1", AbsenceKind.VACATION, day(5, 20), day(5, 25)),
                        new Absence("e1", AbsenceKind.UNPAID_LEAVE, day(5, 1), day(5, 31)),
                        new Absence("e1", AbsenceKind.STRIKE, day(5, 2), day(5, 3))),
                refusal(
                        "LeaveRecord.yearStart is 2016-03-03; expected the first day of service or one of its"
                                + " anniversaries",
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 3), 260, 0)),
                refusal(
                        "LeaveRecord.yearStart is 2016-03-02 twice; expected one fact for each year of service",
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 260, 0),
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 200, 5)),
                refusal(
                        "LeaveSale.yearStart is 2014-03-02; expected the first day of service",
                        new LeaveSale("e1", LocalDate.of(2014, 3, 2), 15, Form.WRITTEN)),
                refusal(
                        "AgreedPay.from is BASIC_PAY 'BASIC_PAY' from 2015-03-02 twice; expected one amount",
                        new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.ONE, START),
                        new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.TEN, START)),
                refusal(
                        "PayTerms.name is 'bono' twice; expected one fact for each name",
                        new PayTerms("e1", "bono", PayNature.FIXED, 1, true),
                        new PayTerms("e1", "bono", PayNature.FIXED, 1, false)),
                refusal(
                        "AffectedWorkers.benefit is CTS twice; expected one fact for each benefit",
                        new AffectedWorkers("acme", Benefit.CTS, 3),
                        new AffectedWorkers("acme", Benefit.CTS, 4)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private static HarassmentConduct conduct(String id, LocalDate on) {
        return new HarassmentConduct("e1", id, on, HarassmentAct.OTHER, HarasserRole.WORKER, ConductStanding.ALLEGED);
    }

    private static HarassmentComplaint complaint() {
        return new HarassmentComplaint(
                "e1", "q1", LocalDate.of(2017, 7, 10), Form.WRITTEN, ComplaintReceiver.HR_OFFICE);
    }

    private static Arguments refusal(String problem, Fact... facts) {
        return Arguments.of(problem, List.of(facts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void factsThatDoNotFitTogetherAreRefused(String problem, List<Fact> facts) {
        List<Fact> all = new ArrayList<>(List.of(EMPLOYMENT));
        all.addAll(facts);
        assertThat(problems(LabourCase.of(AS_OF, all)))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void everyProblemIsNamedOnceAndInTheOrderOfTheFacts() {
        LabourCase labourCase = LabourCase.of(
                AS_OF,
                EMPLOYMENT,
                new Employment("e2", "w2", "acme", START, Regime.GENERAL),
                new Child("e1", "c1", AS_OF.plusDays(1)),
                new Payment("e1", Benefit.CTS, SEMESTER, BigDecimal.TEN, AS_OF.plusDays(1)),
                new AffectedWorkers("acme", Benefit.CTS, 3),
                new AffectedWorkers("acme", Benefit.CTS, 4),
                new AgreedPay("e9", Concept.BASIC_PAY, BigDecimal.TEN, START));
        assertThat(problems(labourCase))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("AgreedPay.employment", "AffectedWorkers.benefit", "Child.birth", "Payment.on");
    }

    @Test
    void datesForWhichTheFiguresAreNotKnownAreRefused() {
        assertThat(problems(LabourCase.of(LocalDate.of(2011, 12, 31), EMPLOYMENT)))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("LabourCase.asOf is 2011-12-31; expected a day from 2012-01-01 to 2026-12-31"));
        assertThat(problems(LabourCase.of(LocalDate.of(2027, 1, 1), EMPLOYMENT).since(LocalDate.of(2011, 1, 1))))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("LabourCase.asOf is 2027-01-01; expected"))
                .anySatisfy(problem -> assertThat(problem).startsWith("LabourCase.since is 2011-01-01; expected"));
        assertThat(problems(LabourCase.of(
                        LocalDate.of(2012, 6, 30),
                        new Employment("e1", "w1", "acme", LocalDate.of(2010, 1, 4), Regime.GENERAL))))
                .singleElement()
                .asString()
                .startsWith("LabourCase.since is 2011-12-30; expected a day from 2012-01-01 on")
                .contains("maybe call since(LocalDate.parse(\"2012-01-01\"))");
    }

    /** The first and the last days for which the figures are known are answered, whatever lies beyond them. */
    @Test
    void theEdgesOfTheCoverageAreAnswered() {
        Employment old = new Employment("e1", "w1", "acme", LocalDate.of(2001, 5, 14), Regime.GENERAL);
        AgreedPay pay = new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1500"), LocalDate.of(2001, 5, 14));
        LocalDate first = LocalDate.of(2012, 1, 1);
        for (LocalDate asOf : List.of(first, first.plusDays(1), LocalDate.of(2012, 3, 1), LocalDate.of(2012, 7, 31))) {
            assertThatCode(() ->
                            Law.IN_FORCE.assess(LabourCase.of(asOf, old, pay).since(first)))
                    .as("as of %s since %s", asOf, first)
                    .doesNotThrowAnyException();
        }
        assertThat(Law.IN_FORCE
                        .assess(LabourCase.of(LocalDate.of(2026, 12, 31), old, pay))
                        .entitlements())
                .isNotEmpty();
    }

    @Test
    void factsOfAnEmployerReachEachOfItsEmployments() {
        LabourCase labourCase = LabourCase.of(
                AS_OF,
                new Employer("acme", "20123456789"),
                EMPLOYMENT,
                new Employment("e2", "w2", "acme", START, Regime.GENERAL),
                new Employment("e3", "w3", "other", START, Regime.GENERAL),
                new RecordsComplete("acme", RecordKind.PAYMENTS, AS_OF),
                new RecordsComplete("e3", RecordKind.PAYMENTS, START));
        assertThat(Intake.files(labourCase, Edition.IN_FORCE))
                .filteredOn(EmploymentFile.class::isInstance)
                .extracting(file -> file.employer() != null, file -> file.complete(RecordKind.PAYMENTS, AS_OF))
                .containsExactly(tuple(true, true), tuple(true, true), tuple(false, false));
    }

    @Test
    void noFactsGiveNoFindings() {
        LabourCase nothing = LabourCase.of(AS_OF);
        assertThat(Law.PRINTED.assess(nothing).findings()).isEmpty();
        assertThat(Law.PRINTED.assess(nothing).undetermined()).isEmpty();
        assertThat(Law.PRINTED.assess(nothing).stamp().edition()).isEqualTo(Edition.PRINTED);
    }

    @Test
    void aTraineeOfFourYearsIsRefused() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        new Employment("t1", "p1", "acme", START, Regime.TRAINEE),
                        new WorkerBirth("t1", START.minusYears(4)),
                        training("t1"))))
                .singleElement()
                .asString()
                .startsWith("WorkerBirth.birth is " + START.minusYears(4))
                .contains("a day at least 10 years before TrainingAgreement.from, which is " + START);
    }

    @Test
    void aTraineeIsNoEmployee() {
        assertThat(problems(LabourCase.of(AS_OF, EMPLOYMENT, training("e1"))))
                .singleElement()
                .asString()
                .contains("Employment.regime", "TRAINEE, where a TrainingAgreement is stated");
    }

    @Test
    void nobodyWorksBeforeBeingBorn() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        EMPLOYMENT,
                        new WorkerBirth("e1", START.plusDays(2)),
                        new MinorWork(
                                "e1", START.plusDays(1), WorkAccount.DEPENDENT, Set.of(MinorActivity.OTHER), true),
                        new Exploitation("e1", ExploitationConduct.SALE, START.plusDays(1)),
                        new Endangerment("e1", EndangermentConduct.BEGGING, START.plusDays(1), true, 1))))
                .hasSize(3)
                .allMatch(problem -> problem.contains("WorkerBirth.birth"));
    }

    @Test
    void whatIsDoneToSomeoneIsNotInTheFuture() {
        LocalDate later = AS_OF.plusDays(1);
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        EMPLOYMENT,
                        new MinorWork("e1", later, WorkAccount.DEPENDENT, Set.of(MinorActivity.OTHER), true),
                        new ExactedWork("e1", later, true),
                        new Exploitation("e1", ExploitationConduct.SALE, later),
                        new Endangerment("e1", EndangermentConduct.BEGGING, later, true, 1),
                        new LicenceApplication("e1", LicenceKind.A_I, later, true),
                        new PlanDemand("e1", later),
                        new SenatiAgreement("e1", SenatiAgreementKind.LEARNING_AGREEMENT, later),
                        new YouthTrainees("acme", later, 0, 0))))
                .hasSize(8)
                .allMatch(problem -> problem.contains(later.toString()));
    }

    @Test
    void workIsNotSeenBeforeItBegan() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        EMPLOYMENT,
                        new MinorWork("e1", START.minusDays(1), WorkAccount.OWN, Set.of(MinorActivity.OTHER), true),
                        new ExactedWork("e1", START.minusDays(1), true))))
                .hasSize(2)
                .allMatch(problem -> problem.contains("Employment.start"));
    }

    @Test
    void aDebtIsNotBothInducedAndOrdinary() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        EMPLOYMENT,
                        new DebtReview("e1", Set.of()),
                        new ConsentReview("e1", Set.of(ConsentDefect.INDUCED_DEBT)))))
                .singleElement()
                .asString()
                .contains("ConsentReview.defects is INDUCED_DEBT");
    }

    @Test
    void anAreaHasNoMoreTraineesThanTheCompany() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        new Employer("acme", "20123456789"),
                        new YouthTrainees("acme", START, 2, 0),
                        new YouthTraineeArea("acme", "sales", START, 20, 3, 0),
                        new YouthTraineeArea("acme", "sales", START, 20, 1, 0))))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("no more than YouthTrainees.trainees, which is 2"))
                .anyMatch(problem -> problem.contains("one fact for each area"));
    }

    @Test
    void aJobIsNotLostAfterTheTrainingBegan() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        new Employment("t1", "p1", "acme", START, Regime.TRAINEE),
                        new UnemployedSince("t1", START.plusDays(1)),
                        training("t1"))))
                .singleElement()
                .asString()
                .contains("UnemployedSince.on", "TrainingAgreement.from");
    }

    private static TrainingAgreement training(String employment) {
        return new TrainingAgreement(
                employment, TrainingModality.COMPANY_INTERNSHIP, START, START, AS_OF, Set.of(), Set.of());
    }

    private static List<String> problems(LabourCase labourCase) {
        InvalidCaseException refused =
                catchThrowableOfType(InvalidCaseException.class, () -> Intake.files(labourCase, Edition.IN_FORCE));
        assertThat(refused).as("refusal of %s", labourCase.facts()).isNotNull();
        assertThat(refused).hasMessageContainingAll(refused.problems().toArray(String[]::new));
        return refused.problems();
    }
}
