package io.github.llamkay.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.core.LabourVerifier;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.MainPay;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PaySetting;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a payroll must get right. Copy a test, give it your payroll. */
abstract class PayrollChecks {

    private static final LocalDate HIRED = LocalDate.of(2015, 3, 2);
    private static final Employment EMPLOYMENT = new Employment("e1", "w1", "acme", HIRED, Regime.GENERAL);
    private static final WeeklySchedule SIX_DAYS = new WeeklySchedule("e1", 6, new BigDecimal("48"));
    private static final BigDecimal PAY = new BigDecimal("1200.00");

    private final LabourVerifier law = LabourVerifier.inForce();

    abstract Payroll payroll();

    private static Fact pay(String monthly) {
        return new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal(monthly), HIRED);
    }

    @Test
    void ctsIsHalfAPayASemester() {
        law.given(
                        EMPLOYMENT,
                        SIX_DAYS,
                        pay("1200.00"),
                        new CtsAccount("e1", "Banco Uno"),
                        new Payment(
                                "e1",
                                Benefit.GRATIFICACION,
                                Period.parse("2016-07-01/2016-12-31"),
                                PAY,
                                LocalDate.of(2016, 12, 14)),
                        new RecordsComplete("e1", RecordKind.PAYMENTS, LocalDate.of(2017, 4, 30)))
                .on("2017-05-10")
                .entitles(Benefit.CTS)
                .amount(payroll().cts(PAY, PAY).toPlainString());
    }

    @Test
    void nightWorkHasAFloorRatherThanASupplement() {
        for (String monthly : new String[] {"850.00", "1147.50", "1500.00"}) {
            Optional<BigDecimal> short35 = law
                    .given(
                            EMPLOYMENT,
                            pay(monthly),
                            new DailyTimetable(
                                    "e1", LocalTime.of(22, 0), LocalTime.of(6, 0), LocalTime.of(2, 0), 45, false))
                    .between("2017-05-31", "2017-07-03")
                    .assessment()
                    .violations()
                    .stream()
                    .filter(violation -> violation.decision().equals("III.4.c"))
                    .map(Violation::shortfall)
                    .findFirst()
                    .flatMap(owed -> owed);
            assertThat(payroll().nightSupplement(new BigDecimal(monthly)))
                    .as("what is added to S/ %s for work at night", monthly)
                    .isEqualByComparingTo(short35.orElse(BigDecimal.ZERO));
        }
    }

    @Test
    void theFamilyAllowanceIsOneWhateverTheNumberOfChildren() {
        law.given(
                        EMPLOYMENT,
                        pay("1200.00"),
                        new PayArrangement("e1", MainPay.FIXED, PaySetting.INDIVIDUAL),
                        new Child("e1", "ana", LocalDate.of(2007, 5, 10)),
                        new ChildEvidence("e1", "ana", HIRED),
                        new Child("e1", "luis", LocalDate.of(2010, 8, 1)),
                        new ChildEvidence("e1", "luis", HIRED))
                .between("2017-05-31", "2017-07-03")
                .entitles(Benefit.ASIGNACION_FAMILIAR)
                .during("2017-06")
                .amount(payroll().familyAllowance(2).toPlainString());
    }

    @Test
    void theTruncatedBonusCountsWholeMonthsAlone() {
        LocalDate first = LocalDate.of(2017, 1, 1);
        LocalDate last = LocalDate.of(2017, 5, 15);
        law.given(
                        new Employment("e1", "w1", "acme", first, Regime.GENERAL),
                        new AgreedPay("e1", Concept.BASIC_PAY, PAY, first),
                        new Termination("e1", last, TerminationCause.RESIGNATION))
                .on("2017-05-16")
                .entitles(Benefit.GRATIFICACION_TRUNCA)
                .amount(payroll().truncatedBonus(PAY, first, last).toPlainString());
    }

    @Test
    void theLeaveIndemnityWaitsForTheYearInWhichTheLeaveIsGranted() {
        LocalDate first = LocalDate.of(2015, 3, 1);
        for (LocalDate day :
                new LocalDate[] {LocalDate.of(2016, 3, 1), LocalDate.of(2017, 2, 28), LocalDate.of(2017, 3, 1)}) {
            BigDecimal due = law
                    .given(
                            new Employment("e1", "w1", "acme", first, Regime.GENERAL),
                            SIX_DAYS,
                            new AgreedPay("e1", Concept.BASIC_PAY, PAY, first),
                            new LeaveRecord("e1", first, 280, 0),
                            new RecordsComplete("e1", RecordKind.LEAVE, day))
                    .on(day.toString())
                    .assessment()
                    .entitlements()
                    .stream()
                    .filter(right -> right.benefit() == Benefit.INDEMNIZACION_VACACIONAL)
                    .flatMap(right -> right.amount().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(payroll().leaveIndemnity(PAY, first, day))
                    .as("the indemnity for the leave of the first year, on %s", day)
                    .isEqualByComparingTo(due);
        }
    }
}
