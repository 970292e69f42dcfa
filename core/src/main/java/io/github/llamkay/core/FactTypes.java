package io.github.llamkay.core;

import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AgreedAnnualLeave;
import io.github.llamkay.fact.AttendanceRegister;
import io.github.llamkay.fact.CompanyForm;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsInterestRate;
import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.Delivery;
import io.github.llamkay.fact.EconomicLoss;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentRecognition;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.ForeignWorker;
import io.github.llamkay.fact.HealthCover;
import io.github.llamkay.fact.HighRiskActivity;
import io.github.llamkay.fact.HouseholdNotice;
import io.github.llamkay.fact.HouseholdTerms;
import io.github.llamkay.fact.HouseholdWork;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.InternalRules;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.InternalRulesReceipts;
import io.github.llamkay.fact.MaintenanceOrder;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.OrdinaryWeek;
import io.github.llamkay.fact.OtherPersonnel;
import io.github.llamkay.fact.OvertimeRate;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PayRhythm;
import io.github.llamkay.fact.PayrollRegistration;
import io.github.llamkay.fact.PensionAffiliation;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.Pregnancy;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.Refugee;
import io.github.llamkay.fact.RemoteWork;
import io.github.llamkay.fact.ServiceTerms;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TimeControl;
import io.github.llamkay.fact.TrialPeriod;
import io.github.llamkay.fact.WagePeriod;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.fact.WorkSite;
import io.github.llamkay.fact.WorkerBirth;
import io.github.llamkay.fact.WorkerIdentity;
import io.github.llamkay.fact.WorkerSex;
import io.github.llamkay.fact.WorkersRepresentation;
import java.util.List;

/** What the engine knows of the types of facts. */
final class FactTypes {

    /** The facts that an employment or an employer has at most once. */
    static final List<Class<? extends Fact>> SINGLE = List.of(
            Employment.class,
            Employer.class,
            MypeRegistration.class,
            CompanyForm.class,
            InternalRules.class,
            InternalRulesFiling.class,
            InternalRulesApproval.class,
            InternalRulesReceipts.class,
            EmployerSector.class,
            ActivityStart.class,
            HighRiskActivity.class,
            Position.class,
            Termination.class,
            WeeklySchedule.class,
            PayArrangement.class,
            HealthCover.class,
            CtsAccount.class,
            CtsInterestRate.class,
            EconomicLoss.class,
            MaintenanceOrder.class,
            WorkerBirth.class,
            TimeControl.class,
            DailyTimetable.class,
            OvertimeRate.class,
            WagePeriod.class,
            AttendanceRegister.class,
            OtherPersonnel.class,
            WorkersRepresentation.class,
            EmploymentRecognition.class,
            ServiceTerms.class,
            PayrollRegistration.class,
            TrialPeriod.class,
            OrdinaryWeek.class,
            WorkerSex.class,
            WorkSite.class,
            RemoteWork.class,
            Pregnancy.class,
            Delivery.class,
            AgreedAnnualLeave.class,
            IndefiniteTerm.class,
            FixedTerm.class,
            PensionAffiliation.class,
            CompanyFormation.class,
            ProvisionalMypeRegistration.class,
            HouseholdWork.class,
            HouseholdTerms.class,
            PayRhythm.class,
            HouseholdNotice.class,
            WorkerIdentity.class,
            ForeignWorker.class,
            Refugee.class);

    private FactTypes() {}
}
