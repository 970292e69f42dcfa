package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.LeaveParts;
import io.github.llamkay.rules.internal.LeaveShare;
import io.github.llamkay.rules.internal.LeaveYear;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.TruncatedLeave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeavesTest {

    private static EmploymentFile file(String start, String asOf, Fact... facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), key -> new ArrayList<>()).add(fact);
        }
        LocalDate day = LocalDate.parse(asOf);
        return new EmploymentFile(
                new Frame(day, day.minusMonths(6), Edition.IN_FORCE),
                new Employment("e1", "w1", "acme", LocalDate.parse(start), Regime.GENERAL),
                byType);
    }

    private static Termination end(String on) {
        return new Termination("e1", LocalDate.parse(on), TerminationCause.RESIGNATION);
    }

    private static BaseItem basic(EmploymentFile file, String amount) {
        PayWindow window = Leaves.windows(file).get(0);
        return Bases.fixed(
                window, new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal(amount), LocalDate.of(2010, 1, 1)));
    }

    private static LeavePeriod rest(String from, String to) {
        return new LeavePeriod("e1", LocalDate.of(2018, 2, 1), LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void theYearIsCompleteOnTheAnniversaryAndOnTheLastDayOfService() {
        assertThat(Leaves.years(file("2016-02-01", "2017-01-31")))
                .extracting(LeaveYear::complete)
                .containsExactly(false);
        assertThat(Leaves.years(file("2016-02-01", "2017-02-01")))
                .extracting(LeaveYear::complete)
                .containsExactly(true, false);
        assertThat(Leaves.years(file("2016-02-01", "2017-02-10", end("2017-01-31"))))
                .extracting(LeaveYear::complete)
                .containsExactly(true);
    }

    @Test
    void aYearIsReviewedWhileItsLeaveCouldBeGrantedAfterTheReviewBegan() {
        assertThat(Leaves.years(file("2015-03-01", "2017-03-10")))
                .extracting(LeaveYear::grantBy)
                .containsExactly(LocalDate.of(2017, 2, 28), LocalDate.of(2018, 2, 28), LocalDate.of(2019, 2, 28));
        assertThat(Leaves.years(file("2015-03-01", "2017-09-10")))
                .extracting(LeaveYear::grantBy)
                .containsExactly(LocalDate.of(2018, 2, 28), LocalDate.of(2019, 2, 28));
    }

    @Test
    void theFractionRunsFromTheLastAnniversary() {
        TruncatedLeave first = Leaves.fraction(file("2017-01-01", "2017-07-25", end("2017-07-18")))
                .get(0);
        assertThat(first.months()).isEqualTo(6);
        assertThat(first.days()).isEqualTo(18);
        assertThat(first.settlement().date()).isEqualTo("2017-07-20");
        TruncatedLeave later = Leaves.fraction(file("2016-02-01", "2017-02-20", end("2017-02-12")))
                .get(0);
        assertThat(later.period()).isEqualTo(Period.parse("2017-02-01/2017-02-12"));
        assertThat(later.serviceMonths()).isEqualTo(12);
        assertThat(Leaves.fraction(file("2017-01-01", "2018-01-10", end("2017-12-31"))))
                .isEmpty();
    }

    @Test
    void aYearBegunOnALeapDayIsEitherWholeOrTruncated() {
        EmploymentFile file = file("2016-02-29", "2017-03-10", end("2017-02-27"));
        assertThat(Leaves.years(file)).extracting(LeaveYear::complete).containsExactly(true);
        assertThat(Leaves.fraction(file)).isEmpty();
    }

    @Test
    void theWindowIsOfTheSixMonthsCompletedByTheReferenceDay() {
        EmploymentFile endOfMonth = file("2015-01-01", "2017-03-10", end("2017-02-28"));
        assertThat(Leaves.windows(endOfMonth))
                .extracting(PayWindow::whole)
                .contains(Period.parse("2016-09-01/2017-02-28"));
        EmploymentFile midMonth = file("2015-02-01", "2017-03-20", end("2017-03-14"));
        assertThat(Leaves.windows(midMonth)
                        .get(Leaves.windows(midMonth).size() - 1)
                        .whole())
                .isEqualTo(Period.parse("2016-09-01/2017-02-28"));
    }

    @Test
    void theBlockIsOneLongStretchOrTwo() {
        assertThat(outside(rest("2019-03-01", "2019-03-06"), rest("2019-06-01", "2019-06-24")))
                .isEqualTo(6);
        assertThat(outside(
                        rest("2019-03-01", "2019-03-07"),
                        rest("2019-04-01", "2019-04-08"),
                        rest("2019-05-01", "2019-05-01")))
                .isEqualTo(1);
        assertThat(outside(rest("2019-03-01", "2019-03-07"), rest("2019-04-01", "2019-04-07")))
                .isEqualTo(7);
        assertThat(outside(rest("2019-03-01", "2019-03-05"), rest("2019-04-01", "2019-04-05")))
                .isEqualTo(10);
        assertThat(outside()).isZero();
    }

    private static int outside(LeavePeriod... rests) {
        EmploymentFile file = file("2018-02-01", "2019-07-31", rests);
        return LeaveParts.of(Leaves.years(file).get(0)).get(0).outside(8, 7);
    }

    @Test
    void truncatedLeaveIsThePrintedExample() {
        EmploymentFile file = file("2017-01-01", "2017-07-25", end("2017-07-18"));
        TruncatedLeave truncated = Leaves.fraction(file).get(0);
        Amount amount = LeavePay.truncated(
                truncated, new LeaveShare(file, 30), List.of(basic(file, "2000")), List.of(), List.of());
        assertThat(amount.value()).isEqualByComparingTo("1100.00");
        assertThat(amount.steps())
                .extracting(Step::expression)
                .contains(
                        "2,000.00 x 6 / 12 = 1,000.00", "2,000.00 x 18 / 360 = 100.00", "1,000.00 + 100.00 = 1,100.00");
    }

    @Test
    void aSaleAddsWhatMakesThePrintedTotal() {
        EmploymentFile file = file("2017-01-01", "2017-07-25", end("2017-07-18"));
        Amount amount = LeavePay.sale(List.of(basic(file, "1200")), 15, 30);
        assertThat(amount.value()).isEqualByComparingTo("1200.00");
        assertThat(amount.steps()).extracting(Step::expression).contains("1,200.00 x 45 / 30 = 1,800.00");
    }

    @Test
    void averageHoursNeverRoundUpToAThreshold() {
        assertThat(average(6, "24")).isEqualByComparingTo("4");
        assertThat(average(6, "23.999999")).isLessThan(new BigDecimal("4"));
        assertThat(average(4, "20")).isEqualByComparingTo("4");
        assertThat(average(2, "16")).isEqualByComparingTo("3.2");
    }

    private static BigDecimal average(int days, String hours) {
        return WorkingTime.hoursADay(new WeeklySchedule("e1", days, new BigDecimal(hours)));
    }
}
