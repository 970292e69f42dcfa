package io.github.llamkay.fact;

/** A fact about one employment. */
public sealed interface EmploymentFact extends Fact
        permits Absence,
                AgreedPay,
                Child,
                ChildEvidence,
                CtsAccount,
                CtsDeposit,
                CtsInterestRate,
                CtsRetention,
                CtsWithdrawalRequest,
                Deduction,
                EconomicLoss,
                Employment,
                HealthCover,
                LeaveAccumulation,
                LeaveAct,
                LeavePeriod,
                LeaveRecord,
                LeaveSale,
                MaintenanceOrder,
                PayArrangement,
                PayItem,
                PayTerms,
                Payment,
                PaymentAgreement,
                Payslip,
                Position,
                Termination,
                WeeklySchedule {

    /**
     * Returns the id of the employment that the fact is about.
     *
     * @return the id, as in {@link Employment#id()}
     */
    String employment();

    @Override
    default String subject() {
        return employment();
    }
}
