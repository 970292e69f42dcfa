package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.rules.internal.PayWindow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemestersTest {

    private static List<PayWindow> windows(String start, String since, String asOf, Fact... facts) {
        return Semesters.gratification(Files.of(start, since, asOf, facts));
    }

    private static Termination ended(String on) {
        return new Termination("e1", LocalDate.parse(on), TerminationCause.RESIGNATION);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aSemesterIsUnderReviewFromItsReferenceDayUntilItsLastDayToPayIsBehind() {
        assertThat(windows("2015-03-02", "2017-01-10", "2017-06-29")).isEmpty();
        PayWindow july = windows("2015-03-02", "2017-01-10", "2017-06-30").get(0);
        assertThat(july.period()).isEqualTo(Period.parse("2017-01-01/2017-06-30"));
        assertThat(july.referenceDay()).isEqualTo("2017-06-30");
        assertThat(july.due().date()).isEqualTo("2017-07-15");
        assertThat(july.firstHalf()).isTrue();
        assertThat(windows("2015-03-02", "2017-07-14", "2017-07-20")).hasSize(1);
        assertThat(windows("2015-03-02", "2017-07-15", "2017-07-20")).isEmpty();
    }

    @Test
    void decemberLooksAtNovemberAndIsPaidOnTheFifteenth() {
        PayWindow december = windows("2015-03-02", "2017-11-30", "2017-12-01").get(0);
        assertThat(december.referenceDay()).isEqualTo("2017-11-30");
        assertThat(december.due().date()).isEqualTo("2017-12-15");
        assertThat(december.upToReference()).isEqualTo(Period.parse("2017-07-01/2017-11-30"));
        assertThat(december.firstHalf()).isFalse();
    }

    @Test
    void severalYearsGiveTwoSemestersEach() {
        assertThat(windows("2012-03-01", "2013-12-31", "2016-12-31")).hasSize(6);
    }

    @Test
    void aReviewFromTheFirstDayOfTheTableLeavesOutTheSemesterBefore() {
        assertThat(windows("2010-03-01", "2012-01-01", "2012-07-01"))
                .extracting(window -> window.whole().from())
                .containsExactly(day("2012-01-01"));
    }

    @ParameterizedTest(name = "ended {0}: truncated {1}, due {2}, {3} whole months")
    @CsvSource({
        "2017-04-30, true,  2017-05-02, 4",
        "2017-04-29, true,  2017-05-01, 3",
        "2017-06-30, true,  2017-07-02, 6"
    })
    void anEmploymentThatEndsWithinASemesterTruncatesIt(String end, boolean truncated, LocalDate due, int months) {
        PayWindow window =
                windows("2015-03-02", "2016-12-31", "2017-06-30", ended(end)).get(0);
        assertThat(window.truncated()).isEqualTo(truncated);
        assertThat(window.due().date()).isEqualTo(due);
        assertThat(window.referenceDay()).isEqualTo(end);
        assertThat(Semesters.wholeCalendarMonths(window)).isEqualTo(months);
    }

    @ParameterizedTest(name = "ended {0}: truncated {1}, due {2}, after the day of payment {3}, {4} whole months")
    @CsvSource({
        "2017-12-14, true,  2017-12-16, false, 5",
        "2017-12-15, false, 2017-12-15, true,  5",
        "2017-12-20, false, 2017-12-15, true,  5",
        "2017-12-31, false, 2017-12-15, false, 6"
    })
    void whoeverLeavesOnOrAfterTheDayOfPaymentHasTheOrdinaryBonus(
            String end, boolean truncated, LocalDate due, boolean after, int months) {
        PayWindow window =
                windows("2015-03-02", "2017-11-30", "2017-12-31", ended(end)).get(0);
        assertThat(window.truncated()).isEqualTo(truncated);
        assertThat(window.due().date()).isEqualTo(due);
        assertThat(window.endedAfterDue()).isEqualTo(after);
        assertThat(Semesters.wholeCalendarMonths(window)).isEqualTo(months);
    }

    @ParameterizedTest(name = "hired {0}: {1} whole months, {2} touched")
    @CsvSource({"2017-01-01, 6, 6", "2017-01-02, 5, 6", "2017-04-01, 3, 3", "2017-06-01, 1, 1", "2017-06-02, 0, 1"})
    void wholeMonthsAreThoseOfTheEmploymentFromFirstToLastDay(String start, int whole, int touched) {
        PayWindow window = windows(start, "2016-12-31", "2017-06-30").get(0);
        assertThat(Semesters.wholeCalendarMonths(window)).isEqualTo(whole);
        assertThat(Semesters.monthsTouched(window)).isEqualTo(touched);
    }

    @Test
    void whoeverIsHiredAfterTheReferenceDayIsPaidByTheFirstDay() {
        PayWindow window = windows("2017-12-01", "2017-11-30", "2017-12-10").get(0);
        assertThat(window.referenceDay()).isEqualTo("2017-12-01");
        assertThat(Semesters.wholeCalendarMonths(window)).isEqualTo(1);
        assertThat(Semesters.monthsTouched(window)).isEqualTo(1);
    }

    @Test
    void thePayrollMonthIsTheLastWholeOne() {
        assertThat(windows("2015-03-02", "2016-12-31", "2017-06-30").get(0).payrollMonth())
                .isEqualTo(Period.month(2017, 6));
        assertThat(windows("2015-03-02", "2016-12-31", "2017-06-30", ended("2017-05-15"))
                        .get(0)
                        .payrollMonth())
                .isEqualTo(Period.month(2017, 4));
    }

    @ParameterizedTest(name = "absent {0} to {1}: {2} thirtieths")
    @CsvSource({
        "2017-03-06, 2017-03-08, 3",
        "2017-05-01, 2017-05-31, 30",
        "2017-02-01, 2017-02-28, 30",
        "2017-02-01, 2017-02-27, 27",
        "2017-05-31, 2017-06-01, 2",
        "2016-12-20, 2017-01-05, 5",
        "2017-07-01, 2017-07-05, 0"
    })
    void aMonthOfAbsenceIsThirtyDays(LocalDate from, LocalDate to, int days) {
        PayWindow window = windows("2015-03-02", "2016-12-31", "2017-06-30").get(0);
        assertThat(Semesters.daysInWholeMonths(window, new Absence("e1", AbsenceKind.UNPAID_LEAVE, from, to)))
                .isEqualTo(days);
    }

    @Test
    void daysOfAMonthThatIsNotWholeTakeNothing() {
        PayWindow window = windows("2017-02-15", "2016-12-31", "2017-06-30").get(0);
        assertThat(Semesters.daysInWholeMonths(
                        window, new Absence("e1", AbsenceKind.UNPAID_LEAVE, day("2017-02-20"), day("2017-03-02"))))
                .isEqualTo(2);
    }

    @Test
    void periodsShareTheDaysThatBothContain() {
        assertThat(Semesters.daysShared(Period.parse("2017-01-01/2017-01-31"), Period.parse("2017-01-31/2017-02-10")))
                .isEqualTo(1);
        assertThat(Semesters.daysShared(Period.parse("2017-01-01/2017-01-30"), Period.parse("2017-01-31/2017-02-10")))
                .isZero();
    }
}
