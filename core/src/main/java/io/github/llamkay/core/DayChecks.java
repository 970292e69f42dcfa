package io.github.llamkay.core;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.BenefitClaim;
import io.github.llamkay.fact.CapacityGround;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConciliationRequest;
import io.github.llamkay.fact.ConstructionAccount;
import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Delivery;
import io.github.llamkay.fact.DisabilityCertificate;
import io.github.llamkay.fact.DismissalAct;
import io.github.llamkay.fact.DismissalClaim;
import io.github.llamkay.fact.DismissalDefence;
import io.github.llamkay.fact.DismissalJudgment;
import io.github.llamkay.fact.DismissalLetter;
import io.github.llamkay.fact.DismissalNotice;
import io.github.llamkay.fact.DismissalVerification;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentRecognition;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.ExactedWork;
import io.github.llamkay.fact.ExamRefusal;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FamilyEvent;
import io.github.llamkay.fact.Fault;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.GoodsDelivery;
import io.github.llamkay.fact.HostileAct;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.HostilityDemand;
import io.github.llamkay.fact.InsuredEvent;
import io.github.llamkay.fact.LawsuitAct;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeaveAct;
import io.github.llamkay.fact.LeaveNotice;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.LicenceApplication;
import io.github.llamkay.fact.MedicalExam;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.OccupationalHarm;
import io.github.llamkay.fact.PartnerBirth;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.PaymentDemand;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.PlanDemand;
import io.github.llamkay.fact.Resignation;
import io.github.llamkay.fact.ResignationAnswer;
import io.github.llamkay.fact.RestDayWork;
import io.github.llamkay.fact.RetccApplication;
import io.github.llamkay.fact.RetccEntry;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SenatiAgreement;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TimeOffTaken;
import io.github.llamkay.fact.TrialPeriod;
import io.github.llamkay.fact.WaiverRequest;
import io.github.llamkay.fact.WorkedDay;
import io.github.llamkay.fact.WorkerBirth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the days of what is stated of an employment lie within it, and not ahead of the as-of date: a table by type. */
final class DayChecks {

    private record Row<T extends Fact>(Class<T> type, Function<T, LocalDate> day, String component, Bound bound) {

        void check(DayChecks checks, Fact fact) {
            bound.check(checks, component, day.apply(type.cast(fact)));
        }
    }

    /** What is expected of a day. */
    @FunctionalInterface
    private interface Bound {
        void check(DayChecks checks, String component, LocalDate day);
    }

    private static final Map<Class<?>, Row<?>> TABLE = Stream.of(
                    new Row<>(Termination.class, Termination::on, "Termination.on", DayChecks::served),
                    new Row<>(Payment.class, Payment::on, "Payment.on", DayChecks::served),
                    new Row<>(CtsDeposit.class, CtsDeposit::on, "CtsDeposit.on", DayChecks::served),
                    new Row<>(HostileAct.class, HostileAct::on, "HostileAct.on", DayChecks::served),
                    new Row<>(HostilityDemand.class, HostilityDemand::on, "HostilityDemand.on", DayChecks::served),
                    new Row<>(InsuredEvent.class, InsuredEvent::on, "InsuredEvent.on", DayChecks::served),
                    new Row<>(PaymentDemand.class, PaymentDemand::on, "PaymentDemand.on", DayChecks::served),
                    new Row<>(WorkedDay.class, WorkedDay::on, "WorkedDay.on", DayChecks::served),
                    new Row<>(RestDayWork.class, RestDayWork::on, "RestDayWork.on", DayChecks::served),
                    new Row<>(TimeOffTaken.class, TimeOffTaken::on, "TimeOffTaken.on", DayChecks::served),
                    new Row<>(LeaveNotice.class, LeaveNotice::on, "LeaveNotice.on", DayChecks::served),
                    new Row<>(ExamRefusal.class, ExamRefusal::on, "ExamRefusal.on", DayChecks::served),
                    new Row<>(OccupationalHarm.class, OccupationalHarm::on, "OccupationalHarm.on", DayChecks::served),
                    new Row<>(GoodsDelivery.class, GoodsDelivery::on, "GoodsDelivery.on", DayChecks::served),
                    new Row<>(BenefitClaim.class, BenefitClaim::on, "BenefitClaim.on", DayChecks::served),
                    new Row<>(
                            EmploymentRecognition.class,
                            EmploymentRecognition::on,
                            "EmploymentRecognition.on",
                            DayChecks::served),
                    new Row<>(MinorWork.class, MinorWork::on, "MinorWork.on", DayChecks::served),
                    new Row<>(ExactedWork.class, ExactedWork::on, "ExactedWork.on", DayChecks::served),
                    new Row<>(Resignation.class, Resignation::on, "Resignation.on", DayChecks::served),
                    new Row<>(WaiverRequest.class, WaiverRequest::on, "WaiverRequest.on", DayChecks::served),
                    new Row<>(
                            ResignationAnswer.class, ResignationAnswer::on, "ResignationAnswer.on", DayChecks::served),
                    new Row<>(Fault.class, Fault::on, "Fault.on", DayChecks::served),
                    new Row<>(CapacityGround.class, CapacityGround::on, "CapacityGround.on", DayChecks::served),
                    new Row<>(DismissalNotice.class, DismissalNotice::on, "DismissalNotice.on", DayChecks::served),
                    new Row<>(DismissalDefence.class, DismissalDefence::on, "DismissalDefence.on", DayChecks::served),
                    new Row<>(DismissalLetter.class, DismissalLetter::on, "DismissalLetter.on", DayChecks::served),
                    new Row<>(DismissalAct.class, DismissalAct::on, "DismissalAct.on", DayChecks::served),
                    new Row<>(
                            DismissalJudgment.class, DismissalJudgment::on, "DismissalJudgment.on", DayChecks::served),
                    new Row<>(DismissalClaim.class, DismissalClaim::on, "DismissalClaim.on", DayChecks::served),
                    new Row<>(
                            DismissalVerification.class,
                            DismissalVerification::on,
                            "DismissalVerification.on",
                            DayChecks::served),
                    new Row<>(Contract.class, Contract::from, "Contract.from", DayChecks::started),
                    new Row<>(Absence.class, Absence::from, "Absence.from", DayChecks::started),
                    new Row<>(FixedTerm.class, FixedTerm::ends, "FixedTerm.ends", DayChecks::started),
                    new Row<>(SiteWork.class, SiteWork::from, "SiteWork.from", DayChecks::started),
                    new Row<>(
                            ConstructionAccount.class,
                            account -> account.period().from(),
                            "ConstructionAccount.period",
                            DayChecks::started),
                    new Row<>(SafetyMandate.class, SafetyMandate::from, "SafetyMandate.from", DayChecks::started),
                    new Row<>(SafetyLeave.class, SafetyLeave::on, "SafetyLeave.on", DayChecks::started),
                    new Row<>(Payslip.class, Payslip::delivered, "Payslip.delivered", DayChecks::known),
                    new Row<>(PayItem.class, item -> item.month().atDay(1), "PayItem.month", DayChecks::known),
                    new Row<>(ChildEvidence.class, ChildEvidence::on, "ChildEvidence.on", DayChecks::known),
                    new Row<>(HostilityClaim.class, HostilityClaim::on, "HostilityClaim.on", DayChecks::known),
                    new Row<>(WorkerBirth.class, WorkerBirth::birth, "WorkerBirth.birth", DayChecks::known),
                    new Row<>(FamilyEvent.class, FamilyEvent::known, "FamilyEvent.known", DayChecks::known),
                    new Row<>(Delivery.class, Delivery::on, "Delivery.on", DayChecks::known),
                    new Row<>(PartnerBirth.class, PartnerBirth::on, "PartnerBirth.on", DayChecks::known),
                    new Row<>(MedicalExam.class, MedicalExam::on, "MedicalExam.on", DayChecks::known),
                    new Row<>(
                            DisabilityCertificate.class,
                            DisabilityCertificate::on,
                            "DisabilityCertificate.on",
                            DayChecks::known),
                    new Row<>(Child.class, Child::birth, "Child.birth", DayChecks::known),
                    new Row<>(RetccEntry.class, RetccEntry::on, "RetccEntry.on", DayChecks::known),
                    new Row<>(RetccApplication.class, RetccApplication::on, "RetccApplication.on", DayChecks::known),
                    new Row<>(Exploitation.class, Exploitation::on, "Exploitation.on", DayChecks::known),
                    new Row<>(Endangerment.class, Endangerment::on, "Endangerment.on", DayChecks::known),
                    new Row<>(
                            LicenceApplication.class,
                            LicenceApplication::on,
                            "LicenceApplication.on",
                            DayChecks::known),
                    new Row<>(PlanDemand.class, PlanDemand::on, "PlanDemand.on", DayChecks::known),
                    new Row<>(SenatiAgreement.class, SenatiAgreement::on, "SenatiAgreement.on", DayChecks::known),
                    new Row<>(
                            ConciliationRequest.class,
                            ConciliationRequest::on,
                            "ConciliationRequest.on",
                            DayChecks::known),
                    new Row<>(ConciliationEnd.class, ConciliationEnd::on, "ConciliationEnd.on", DayChecks::known),
                    new Row<>(LawsuitAct.class, LawsuitAct::on, "LawsuitAct.on", DayChecks::known),
                    new Row<>(
                            LeaveRecord.class,
                            LeaveRecord::yearStart,
                            "LeaveRecord.yearStart",
                            DayChecks::yearOfService),
                    new Row<>(
                            LeavePeriod.class,
                            LeavePeriod::yearStart,
                            "LeavePeriod.yearStart",
                            DayChecks::yearOfService),
                    new Row<>(LeaveSale.class, LeaveSale::yearStart, "LeaveSale.yearStart", DayChecks::yearOfService),
                    new Row<>(LeaveAct.class, LeaveAct::yearStart, "LeaveAct.yearStart", DayChecks::yearOfService),
                    new Row<>(
                            LeaveAccumulation.class,
                            LeaveAccumulation::yearStart,
                            "LeaveAccumulation.yearStart",
                            DayChecks::yearOfService),
                    new Row<>(TrialPeriod.class, TrialPeriod::lastDay, "TrialPeriod.lastDay", DayChecks::tried))
            .collect(Collectors.toUnmodifiableMap(Row::type, Function.identity()));

    private final LocalDate start;
    private final SubjectFacts facts;

    private DayChecks(LocalDate start, SubjectFacts facts) {
        this.start = start;
        this.facts = facts;
    }

    /** Checks the facts in their order, type by type. */
    static void ofEmployment(Employment employment, SubjectFacts facts) {
        DayChecks checks = new DayChecks(employment.start(), facts);
        for (List<Fact> list : facts.lists()) {
            Row<?> row = TABLE.get(list.get(0).getClass());
            if (row != null) {
                list.forEach(fact -> row.check(checks, fact));
            }
        }
    }

    /** Expects a day from the first day of service to the as-of date. */
    private void served(String component, LocalDate day) {
        started(component, day);
        known(component, day);
    }

    /** Expects a day not before the first day of service; it may lie ahead. */
    private void started(String component, LocalDate day) {
        facts.notBefore(component, day, "Employment.start", start);
    }

    /** Expects a day not after the as-of date; it may come before the service. */
    private void known(String component, LocalDate day) {
        facts.notFuture(component, day);
    }

    /** Expects a day not before the eve of the first day of service, on which a trial period of no day ends. */
    private void tried(String component, LocalDate day) {
        facts.notBefore(component, day, "the eve of Employment.start", start.minusDays(1));
    }

    /** Expects the first day of service or an anniversary of it. */
    private void yearOfService(String component, LocalDate day) {
        long years = ChronoUnit.YEARS.between(start, day);
        boolean exact = !day.isBefore(start)
                && (start.plusYears(years).equals(day)
                        || start.plusYears(years + 1).equals(day));
        if (!exact) {
            facts.problem(
                    component, day, "the first day of service or one of its anniversaries; the first day is " + start);
        }
    }
}
