package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.AllowanceMonth;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.ProvenChild;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {

    private static final EmploymentFile JUNE = Files.of("2015-03-02", "2017-05-31", "2017-06-30");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ProvenChild child(EmploymentFile file, String days) {
        return new ProvenChild(file, "ana", Period.parse(days).from(), Period.parse(days));
    }

    @Test
    void minorityEndsOnTheEveOfTheBirthday() {
        assertThat(Allowances.ofAge(JUNE, day("1999-07-01"), 0, 18))
                .containsExactly(Period.parse("1999-07-01/2017-06-30"));
        assertThat(Allowances.ofAge(JUNE, day("1999-06-01"), 0, 18)).isEmpty();
        assertThat(Allowances.ofAge(JUNE, day("1999-06-02"), 0, 18)).hasSize(1);
    }

    @Test
    void studiesCountFromTheDayOfMajority() {
        assertThat(Allowances.ofAge(JUNE, day("1999-06-30"), 18, 24))
                .containsExactly(Period.parse("2017-06-30/2023-06-29"));
        assertThat(Allowances.ofAge(JUNE, day("1999-07-01"), 18, 24)).isEmpty();
        assertThat(Allowances.ofAge(JUNE, day("1993-06-01"), 18, 24)).isEmpty();
    }

    @Test
    void adultsCountFromTheLaterOfMajorityAndTheLaw() {
        EmploymentFile file = Files.of("2015-03-02", "2022-10-31", "2022-11-30");
        assertThat(Allowances.ofAgeSince(file, day("1990-05-10"), 18, day("2022-11-04")))
                .containsExactly(Period.parse("2022-11-04/2022-11-30"));
        assertThat(Allowances.ofAgeSince(file, day("2004-11-20"), 18, day("2022-11-04")))
                .containsExactly(Period.parse("2022-11-20/2022-11-30"));
        assertThat(Allowances.ofAgeSince(file, day("2004-12-01"), 18, day("2022-11-04")))
                .isEmpty();
    }

    @Test
    void nobodyQualifiesForAnEmploymentThatDidNotStand() {
        EmploymentFile ended = Files.of(
                "2015-03-02",
                "2017-05-31",
                "2017-06-30",
                new Termination("e1", day("2017-05-31"), TerminationCause.RESIGNATION));
        assertThat(Allowances.ofAge(ended, day("2007-05-10"), 0, 18)).isEmpty();
    }

    @Test
    void theProofOpensTheRight() {
        Period days = Period.parse("2007-05-10/2025-05-09");
        assertThat(Allowances.proven(days, day("2017-05-15"))).containsExactly(Period.parse("2017-05-15/2025-05-09"));
        assertThat(Allowances.proven(days, day("2007-01-01"))).containsExactly(days);
        assertThat(Allowances.proven(days, day("2025-05-10"))).isEmpty();
    }

    @ParameterizedTest(name = "since {0} as of {1}: {2} months")
    @CsvSource({
        "2017-05-31, 2017-06-30, 1",
        "2017-05-31, 2017-06-29, 0",
        "2017-05-30, 2017-06-30, 2",
        "2017-01-10, 2017-07-10, 6"
    })
    void aMonthIsUnderReviewOnceItHasEnded(String since, String asOf, int months) {
        EmploymentFile file = Files.of("2015-03-02", since, asOf);
        assertThat(Allowances.months(file, List.of(child(file, "2007-05-10/2025-05-09")), null))
                .hasSize(months);
    }

    @Test
    void aMonthCountsWhenAChildQualifiesOnADayOfIt() {
        assertThat(Allowances.months(JUNE, List.of(child(JUNE, "1999-06-02/2017-06-01")), null))
                .extracting(AllowanceMonth::untilEnd)
                .containsExactly(false);
        assertThat(Allowances.months(JUNE, List.of(child(JUNE, "2017-06-30/2025-01-01")), null))
                .extracting(AllowanceMonth::untilEnd)
                .containsExactly(true);
        assertThat(Allowances.months(JUNE, List.of(child(JUNE, "1999-06-01/2017-05-31")), null))
                .isEmpty();
    }

    @Test
    void aMonthOutsideTheOpenRightIsLeftOut() {
        EmploymentFile file = Files.of("2015-03-02", "2017-03-31", "2017-06-30");
        assertThat(Allowances.months(
                        file, List.of(child(file, "2007-05-10/2025-05-09")), Period.parse("2015-03-02/2017-05-09")))
                .extracting(AllowanceMonth::month)
                .containsExactly(Period.month(2017, 4));
    }

    @Test
    void theDaysOfAMonthAreToldApart() {
        EmploymentFile file = Files.of(
                "2017-06-04",
                "2017-05-31",
                "2017-06-30",
                new Absence("e1", AbsenceKind.UNJUSTIFIED_ABSENCE, day("2017-06-05"), day("2017-06-05")),
                new Absence("e1", AbsenceKind.UNPAID_LEAVE, day("2017-06-06"), day("2017-06-07")),
                new Absence("e1", AbsenceKind.PROVEN_ILLNESS, day("2017-06-08"), day("2017-06-10")),
                new Absence(
                        "e1", AbsenceKind.PROVEN_ILLNESS, day("2017-06-11"), day("2017-06-14"), Payer.SOCIAL_SECURITY),
                new Absence("e1", AbsenceKind.PRENATAL_REST, day("2017-06-26"), day("2017-08-13")));
        AllowanceMonth month = Allowances.months(file, List.of(child(file, "2007-05-10/2025-05-09")), null)
                .get(0);
        assertThat(month.days()).isEqualTo(27);
        assertThat(month.unjustified()).isEqualTo(1);
        assertThat(month.unpaid()).isEqualTo(2);
        assertThat(month.paidRest()).isEqualTo(3);
        assertThat(month.subsidised()).isEqualTo(4);
        assertThat(month.maternity()).isEqualTo(5);
        assertThat(month.employerPays()).isTrue();
        assertThat(month.inPart()).isTrue();
    }

    @Test
    void theDayOfTheFirstPaymentIsTheDayOfTheWage() {
        EmploymentFile file = Files.of(
                "2015-03-02",
                "2017-05-31",
                "2017-07-31",
                paid("2017-07-15", "25"),
                paid("2017-07-03", "60"),
                paid("2017-07-01", "0"));
        AllowanceMonth month = Allowances.months(file, List.of(child(file, "2007-05-10/2025-05-09")), null)
                .get(0);
        assertThat(month.paidOn()).isEqualTo("2017-07-03");
        assertThat(month.due().date()).isEqualTo("2017-07-03");
        assertThat(Allowances.sum(file.payments())).isEqualByComparingTo("85");
    }

    private static Payment paid(String on, String amount) {
        return new Payment("e1", Benefit.ASIGNACION_FAMILIAR, Period.month(2017, 6), new BigDecimal(amount), day(on));
    }

    @Test
    void aPaymentWithinTheMonthLeavesItsLastDayAsTheLastDayToPay() {
        EmploymentFile file = Files.of("2015-03-02", "2017-05-31", "2017-06-30", paid("2017-06-20", "85"));
        AllowanceMonth month = Allowances.months(file, List.of(child(file, "2007-05-10/2025-05-09")), null)
                .get(0);
        assertThat(month.due().date()).isEqualTo("2017-06-30");
        assertThat(month.law()).isEqualTo("2017-06-20");
    }

    @Test
    void oneChildProvedTwiceIsOneChild() {
        ProvenChild ana = child(JUNE, "2007-05-10/2025-05-09");
        ProvenChild leo = new ProvenChild(JUNE, "leo", day("2015-01-01"), Period.parse("2015-01-01/2030-01-01"));
        assertThat(Allowances.count(List.of(ana, ana))).isEqualTo(1);
        assertThat(Allowances.count(List.of(ana, leo))).isEqualTo(2);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2016-04-30, 75.00",
        "2016-05-01, 85.00",
        "2018-04-01, 93.00",
        "2022-05-01, 102.50",
        "2025-01-01, 113.00"
    })
    void theAmountIsATenthOfTheMinimumWage(LocalDate on, String amount) {
        assertThat(Allowances.amount(Figures.on("RMV", on), Figures.on("FAMILY_ALLOWANCE_RATE", on))
                        .value())
                .isEqualByComparingTo(amount);
    }
}
