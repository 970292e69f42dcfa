package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.OvertimeRate;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.TimeOffAgreement;
import io.github.llamkay.fact.TimeOffTaken;
import io.github.llamkay.fact.WageInterval;
import io.github.llamkay.fact.WagePeriod;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.fact.WorkedDay;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.AbsenceCut;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.FixedPay;
import io.github.llamkay.rules.internal.NightWork;
import io.github.llamkay.rules.internal.OvertimeDays;
import io.github.llamkay.rules.internal.OvertimeMonth;
import io.github.llamkay.rules.internal.OvertimeValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvertimesTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final WeeklySchedule WEEK = new WeeklySchedule("e1", 6, BigDecimal.valueOf(48));
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THIRD = new BigDecimal("0.35");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static WorkedDay worked(String on, String hours) {
        return new WorkedDay("e1", day(on), BigDecimal.valueOf(8), new BigDecimal(hours));
    }

    private static AgreedPay pay(String monthly) {
        return new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal(monthly), day("2015-03-02"));
    }

    private static BigDecimal overtime(String monthly, String hours, String rested) {
        EmploymentFile file = Files.of(
                "2015-03-02",
                "2017-05-31",
                "2017-09-30",
                pay(monthly),
                worked("2017-06-05", hours),
                new TimeOffAgreement("e1", Period.month(2017, 6), Form.WRITTEN),
                new TimeOffTaken("e1", day("2017-06-05"), day("2017-07-31"), new BigDecimal(rested)));
        OvertimeDays june = Overtimes.months(file).get(0);
        OvertimeMonth month = new OvertimeMonth(file, june.period(), june.days());
        OvertimeValue value = new OvertimeValue(month, FixedPay.of(file, JUNE).get(0), WEEK);
        return Overtimes.amount(value, june.days(), QUARTER, BigDecimal.valueOf(2), THIRD, true)
                .value();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 11, 0.000001, 16.04",
        "985, 11, 0.000001, 15.80",
        "1000, 11, 1, 10.83",
        "1000, 11, 2, 5.63",
        "1000, 11, 2.5, 2.81",
        "1000, 11, 3, 0.00",
        "1000, 11, 4, 0.00",
        "1000, 10, 1, 5.21"
    })
    void theFirstHoursOfADayAreRestedFirst(String monthly, String hours, String rested, String left) {
        assertThat(overtime(monthly, hours, rested)).isEqualByComparingTo(left);
    }

    @Test
    void aMonthHasItsDaysInOrderAndOnlyThoseWithOvertime() {
        EmploymentFile file = Files.of(
                "2015-03-02",
                "2017-05-31",
                "2017-09-30",
                worked("2017-06-20", "9"),
                worked("2017-06-05", "10"),
                worked("2017-06-06", "8"),
                worked("2017-05-31", "11"),
                worked("2017-07-03", "8.5"));
        List<OvertimeDays> months = Overtimes.months(file);
        assertThat(months)
                .extracting(OvertimeDays::period)
                .containsExactly(Period.month(2017, 6), Period.month(2017, 7));
        assertThat(months.get(0).days())
                .extracting(each -> each.worked().on())
                .containsExactly(day("2017-06-05"), day("2017-06-20"));
    }

    @Test
    void lessThanTheLeastSurchargeHasNoEffect() {
        Figure least = Figures.on("OVERTIME_RATE_FIRST_TWO", JUNE);
        assertThat(Overtimes.firstRate(Files.of("2015-03-02", "2017-05-31", "2017-06-30"), least))
                .isEqualByComparingTo("0.25");
        for (String[] each : new String[][] {{"0.24", "0.25"}, {"0.25", "0.25"}, {"0.50", "0.50"}}) {
            OvertimeRate agreed = new OvertimeRate("e1", new BigDecimal(each[0]));
            assertThat(Overtimes.firstRate(Files.of("2015-03-02", "2017-05-31", "2017-06-30", agreed), least))
                    .isEqualByComparingTo(each[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"22:00, 06:00, 480", "14:00, 22:00, 0", "18:00, 02:00, 240", "05:00, 13:00, 60", "21:59, 22:01, 1"})
    void nightTimeIsFromTenToSix(LocalTime entry, LocalTime exit, int minutes) {
        EmploymentFile file = Files.of(
                "2015-03-02", "2017-05-31", "2017-06-30", new DailyTimetable("e1", entry, exit, entry, 0, false));
        int found =
                NightWork.of(file, 22, 6).stream().mapToInt(NightWork::minutes).sum();
        assertThat(found).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 210, 6, 2017-06-06, 2017-06-06, 35.00",
        "WEEKLY, 210, 5, 2017-06-06, 2017-06-06, 36.00",
        "WEEKLY, 210, 6, 2017-06-05, 2017-06-11, 210.00",
        "WEEKLY, 210, 6, 2017-06-10, 2017-06-13, 140.00",
        "FORTNIGHTLY, 450, 6, 2017-06-06, 2017-06-06, 32.00",
        "MONTHLY, 900, 6, 2017-06-06, 2017-06-06, 31.00",
        "MONTHLY, 900, 6, 2017-06-05, 2017-06-10, 186.00"
    })
    void anAbsenceTakesItsDaysAndAShareOfTheRest(
            WageInterval interval, BigDecimal wage, int days, LocalDate from, LocalDate to, String amount) {
        EmploymentFile file = Files.of(
                "2015-03-02",
                "2017-05-31",
                "2017-06-30",
                new WagePeriod("e1", interval, wage),
                new WeeklySchedule("e1", days, BigDecimal.valueOf(40)),
                new Absence("e1", AbsenceKind.UNJUSTIFIED_ABSENCE, from, to));
        assertThat(RestPay.cuts(file)).extracting(AbsenceCut::amount).containsExactly(new BigDecimal(amount));
    }
}
