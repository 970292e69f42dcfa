package io.github.llamkay.fact;

/** A fact about one employer. */
public sealed interface EmployerFact extends Fact
        permits ActivityStart,
                AffectedWorkers,
                AnnualSales,
                AttendanceRegister,
                AverageHeadcount,
                CompanyForm,
                CompanyFormation,
                CompanyMerger,
                ConstructionWork,
                Employer,
                EmployerSector,
                FertileAgeCount,
                Headcount,
                HighRiskActivity,
                InternalRules,
                InternalRulesApproval,
                InternalRulesFiling,
                InternalRulesReceipts,
                LactationRoom,
                LegalInterestFactor,
                MypeApplication,
                MypeRegistration,
                OrdinaryWeek,
                OtherPersonnel,
                PayrollByNationality,
                PayrollContents,
                ProfitStatement,
                ProfitTotals,
                ProfitYear,
                ProvisionalMypeRegistration,
                QuotaDefence,
                QuotaStaff,
                QuotaStaffChange,
                QuotaVacancies,
                RepresentativesMandate,
                RiskPost,
                ScheduleAct,
                ScheduleChange,
                StaffByNationality,
                TaxReturnDue,
                UnionFiling,
                UnionMembers,
                WorkFiling,
                WorkersRepresentation {

    /**
     * Returns the id of the employer that the fact is about.
     *
     * @return the id, as in {@link Employment#employer()}
     */
    String employer();

    @Override
    default String subject() {
        return employer();
    }
}
