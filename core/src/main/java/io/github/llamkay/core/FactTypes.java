package io.github.llamkay.core;

import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AgreedAnnualLeave;
import io.github.llamkay.fact.AttendanceRegister;
import io.github.llamkay.fact.BallotRules;
import io.github.llamkay.fact.BallotSystemChoice;
import io.github.llamkay.fact.BoardAppointer;
import io.github.llamkay.fact.CoercionReview;
import io.github.llamkay.fact.CommitteeSeats;
import io.github.llamkay.fact.CompanyForm;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsInterestRate;
import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.DebtReview;
import io.github.llamkay.fact.Delivery;
import io.github.llamkay.fact.DiscriminatoryDismissal;
import io.github.llamkay.fact.DismissalDefence;
import io.github.llamkay.fact.DismissalJudgment;
import io.github.llamkay.fact.DismissalLetter;
import io.github.llamkay.fact.DismissalNotice;
import io.github.llamkay.fact.EarlierPractice;
import io.github.llamkay.fact.EconomicLoss;
import io.github.llamkay.fact.ElectionCall;
import io.github.llamkay.fact.ElectionCandidacies;
import io.github.llamkay.fact.ElectionNotice;
import io.github.llamkay.fact.ElectionRecord;
import io.github.llamkay.fact.ElectionSeats;
import io.github.llamkay.fact.ElectionSite;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentRecognition;
import io.github.llamkay.fact.ExactedWork;
import io.github.llamkay.fact.ExamRules;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FineRange;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.ForeignWorker;
import io.github.llamkay.fact.FreedomRestriction;
import io.github.llamkay.fact.HealthCover;
import io.github.llamkay.fact.HighRiskActivity;
import io.github.llamkay.fact.HighRiskWork;
import io.github.llamkay.fact.HouseholdNotice;
import io.github.llamkay.fact.HouseholdTerms;
import io.github.llamkay.fact.HouseholdWork;
import io.github.llamkay.fact.HrOffice;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.InternalRules;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.InternalRulesReceipts;
import io.github.llamkay.fact.MaintenanceOrder;
import io.github.llamkay.fact.MedicalService;
import io.github.llamkay.fact.MiningWithdrawal;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.MinutesBook;
import io.github.llamkay.fact.ModalityDecision;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.OrdinaryWeek;
import io.github.llamkay.fact.OshPlanning;
import io.github.llamkay.fact.OshPolicy;
import io.github.llamkay.fact.OshRecommendations;
import io.github.llamkay.fact.OshRules;
import io.github.llamkay.fact.OshSystem;
import io.github.llamkay.fact.OtherPersonnel;
import io.github.llamkay.fact.OvertimeRate;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PayRhythm;
import io.github.llamkay.fact.PayrollRegistration;
import io.github.llamkay.fact.PensionAffiliation;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.PositionMarks;
import io.github.llamkay.fact.PracticeLimit;
import io.github.llamkay.fact.Pregnancy;
import io.github.llamkay.fact.PresidencyDraw;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.Refugee;
import io.github.llamkay.fact.RemoteWork;
import io.github.llamkay.fact.Resignation;
import io.github.llamkay.fact.ScrutineerLimit;
import io.github.llamkay.fact.SenatiAgreement;
import io.github.llamkay.fact.SenatiContribution;
import io.github.llamkay.fact.ServiceTerms;
import io.github.llamkay.fact.SizeOpposition;
import io.github.llamkay.fact.SizeProposal;
import io.github.llamkay.fact.SpecialElection;
import io.github.llamkay.fact.SubsidyEnd;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TimeControl;
import io.github.llamkay.fact.TraineeProfile;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.TrainingCentre;
import io.github.llamkay.fact.TrialPeriod;
import io.github.llamkay.fact.UnemployedSince;
import io.github.llamkay.fact.VoterRoll;
import io.github.llamkay.fact.VotingConditions;
import io.github.llamkay.fact.VulnerableGroups;
import io.github.llamkay.fact.WagePeriod;
import io.github.llamkay.fact.WaiverRequest;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.fact.WorkEffects;
import io.github.llamkay.fact.WorkExemption;
import io.github.llamkay.fact.WorkHazards;
import io.github.llamkay.fact.WorkSite;
import io.github.llamkay.fact.WorkerBirth;
import io.github.llamkay.fact.WorkerIdentity;
import io.github.llamkay.fact.WorkerSex;
import io.github.llamkay.fact.WorkersRepresentation;
import io.github.llamkay.fact.YouthTrainees;
import java.util.List;

/** What the engine knows of the types of facts. */
final class FactTypes {

    /** The facts that an employment, an employer or an election has at most once. */
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
            OshSystem.class,
            OshPolicy.class,
            OshPlanning.class,
            OshRules.class,
            MedicalService.class,
            MinutesBook.class,
            ExamRules.class,
            OshRecommendations.class,
            HighRiskWork.class,
            SubsidyEnd.class,
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
            Refugee.class,
            CommitteeSeats.class,
            ElectionCall.class,
            PositionMarks.class,
            VotingConditions.class,
            ElectionSeats.class,
            ElectionSite.class,
            ElectionCandidacies.class,
            BallotSystemChoice.class,
            SpecialElection.class,
            SizeProposal.class,
            SizeOpposition.class,
            ElectionNotice.class,
            VoterRoll.class,
            PresidencyDraw.class,
            BallotRules.class,
            BoardAppointer.class,
            ModalityDecision.class,
            ScrutineerLimit.class,
            ElectionRecord.class,
            MinorWork.class,
            WorkEffects.class,
            WorkHazards.class,
            MiningWithdrawal.class,
            FineRange.class,
            ExactedWork.class,
            CoercionReview.class,
            ConsentReview.class,
            DebtReview.class,
            WorkExemption.class,
            FreedomRestriction.class,
            VulnerableGroups.class,
            TrainingAgreement.class,
            TrainingCentre.class,
            TraineeProfile.class,
            UnemployedSince.class,
            EarlierPractice.class,
            PracticeLimit.class,
            SenatiAgreement.class,
            YouthTrainees.class,
            SenatiContribution.class,
            HrOffice.class,
            Resignation.class,
            WaiverRequest.class,
            DismissalNotice.class,
            DismissalDefence.class,
            DismissalLetter.class,
            DismissalJudgment.class,
            DiscriminatoryDismissal.class);

    private FactTypes() {}
}
