package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.BenefitClaim;
import io.github.llamkay.fact.Certifier;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.DisabilityCertificate;
import io.github.llamkay.fact.DismissalLetter;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.EndangermentConduct;
import io.github.llamkay.fact.ExactedWork;
import io.github.llamkay.fact.ExamRefusal;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.ExploitationConduct;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.LicenceApplication;
import io.github.llamkay.fact.LicenceKind;
import io.github.llamkay.fact.MinorActivity;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.PlanDemand;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyLeavePurpose;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SafetyOffice;
import io.github.llamkay.fact.SenatiAgreement;
import io.github.llamkay.fact.SenatiAgreementKind;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.WorkAccount;
import io.github.llamkay.fact.YouthTrainees;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Days before the service, or ahead of the as-of date, are refused. */
class DayChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "ExamRefusal.on is 2015-03-01; expected a day not before Employment.start",
                        new ExamRefusal("e1", START.minusDays(1), Set.of())),
                refusal(
                        "SafetyMandate.from is 2015-03-01; expected a day not before Employment.start",
                        new SafetyMandate("e1", SafetyOffice.SUPERVISOR, START.minusDays(1), AS_OF)),
                refusal(
                        "SafetyLeave.on is 2015-03-01; expected a day not before Employment.start",
                        new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 1, 1, true, START.minusDays(1))),
                refusal(
                        "DismissalLetter.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new DismissalLetter("e1", TOMORROW, Set.of())),
                refusal(
                        "BenefitClaim.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new BenefitClaim("e1", TOMORROW)),
                refusal(
                        "DisabilityCertificate.on is 2017-07-21; expected a day not after",
                        new DisabilityCertificate("e1", Certifier.REGISTERED_DOCTOR, TOMORROW)),
                refusal(
                        "Termination.on is 2015-03-01; expected a day not before Employment.start",
                        new Termination("e1", START.minusDays(1), TerminationCause.OTHER)),
                refusal(
                        "Termination.on is 2017-07-21; expected a day not after the as-of date",
                        new Termination("e1", TOMORROW, TerminationCause.OTHER)),
                refusal(
                        "Payment.on is 2017-07-21; expected a day not after",
                        new Payment("e1", Benefit.GRATIFICACION, SEMESTER, BigDecimal.TEN, TOMORROW)),
                refusal(
                        "Payment.on is 2015-03-01; expected a day not before",
                        new Payment("e1", Benefit.GRATIFICACION, SEMESTER, BigDecimal.TEN, START.minusDays(1))),
                refusal(
                        "CtsDeposit.on is 2017-07-21; expected a day not after",
                        new CtsDeposit("e1", SEMESTER, BigDecimal.TEN, TOMORROW, "bank")),
                refusal(
                        "Payslip.delivered is 2017-07-21; expected a day not after",
                        new Payslip("e1", Benefit.GRATIFICACION, SEMESTER, TOMORROW, Set.of())),
                refusal(
                        "PayItem.month is 2017-08-01; expected a day not after",
                        new PayItem("e1", Concept.OVERTIME_PAY, YearMonth.of(2017, 8), BigDecimal.TEN)),
                refusal(
                        "Child.birth is 2017-07-21; expected a day not after the as-of date",
                        new Child("e1", "c1", TOMORROW)),
                refusal(
                        "Absence.from is 2015-03-01; expected a day not before Employment.start",
                        new Absence("e1", AbsenceKind.UNPAID_LEAVE, START.minusDays(1), START)),
                refusal(
                        "LeaveRecord.yearStart is 2016-03-03; expected the first day of service or one of its"
                                + " anniversaries",
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 3), 260, 0)),
                refusal(
                        "LeaveSale.yearStart is 2014-03-02; expected the first day of service",
                        new LeaveSale("e1", LocalDate.of(2014, 3, 2), 15, Form.WRITTEN)));
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
}
