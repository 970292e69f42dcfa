package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AbsenceNotice;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.NoticeForm;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RequiredForm;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.AbsenceRun;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceRunsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 20);
    private static final Figure ROW = Figures.on("ABANDONMENT_DAYS", DAY);

    private static EmploymentFile file(int daysPerWeek, Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(new WeeklySchedule("e1", daysPerWeek, new BigDecimal(8 * daysPerWeek)));
        return Files.of("2012-03-01", "2017-04-20", DAY.toString(), all.toArray(Fact[]::new));
    }

    private static Absence away(String from, String to) {
        return new Absence("e1", AbsenceKind.UNJUSTIFIED_ABSENCE, LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Friday 6 October to Tuesday 10 October 2017: Sunday the 8th is a rest day and a holiday. */
    @Test
    void restDaysNeitherCountNorBreakTheRun() {
        assertThat(AbsenceRuns.inARow(file(6, away("2017-10-06", "2017-10-10")), DAY, ROW))
                .extracting(AbsenceRun::period)
                .containsExactly(Period.parse("2017-10-06/2017-10-10"));
        assertThat(AbsenceRuns.inARow(file(5, away("2017-10-06", "2017-10-10")), DAY, ROW))
                .isEmpty();
        assertThat(AbsenceRuns.inARow(file(5, away("2017-10-06", "2017-10-11")), DAY, ROW))
                .extracting(AbsenceRun::days)
                .containsExactly(4);
    }

    @Test
    void aWorkedDayBreaksTheRun() {
        assertThat(AbsenceRuns.inARow(
                        file(6, away("2017-09-04", "2017-09-06"), away("2017-09-08", "2017-09-09")), DAY, ROW))
                .isEmpty();
    }

    @Test
    void onlyDaysOnWhichAttendanceIsOwedCount() {
        EmploymentFile file = file(6, away("2017-09-04", "2017-09-09"));
        assertThat(AbsenceRuns.inARow(file, LocalDate.of(2017, 9, 6), ROW)).isEmpty();
        assertThat(AbsenceRuns.between(file, LocalDate.of(2017, 9, 8), DAY))
                .extracting(AbsenceRun::days)
                .containsExactly(2);
    }

    @Test
    void acceptedReasonsDoNotCount() {
        EmploymentFile file = file(
                6,
                away("2017-09-04", "2017-09-09"),
                new AbsenceNotice("e1", LocalDate.of(2017, 9, 4), NoticeForm.ORAL, RequiredForm.NONE, true));
        assertThat(AbsenceRuns.between(file, LocalDate.of(2017, 9, 1), DAY)).isEmpty();
    }

    @Test
    void theWindowHoldsItsCalendarDays() {
        Figure limit = Figures.on("ABSENCE_SHORT_LIMIT", DAY);
        Figure window = Figures.on("ABSENCE_SHORT_WINDOW", DAY);
        Absence[] five = {
            away("2017-08-07", "2017-08-07"),
            away("2017-08-09", "2017-08-09"),
            away("2017-08-15", "2017-08-15"),
            away("2017-08-17", "2017-08-17"),
            away("2017-08-21", "2017-08-21")
        };
        assertThat(AbsenceRuns.within(with(five, away("2017-09-05", "2017-09-05")), DAY, limit, window))
                .extracting(AbsenceRun::period)
                .containsExactly(Period.parse("2017-08-07/2017-09-05"));
        assertThat(AbsenceRuns.within(with(five, away("2017-09-06", "2017-09-06")), DAY, limit, window))
                .isEmpty();
    }

    private static EmploymentFile with(Absence[] some, Absence last) {
        List<Fact> all = new ArrayList<>(List.of(some));
        all.add(last);
        return file(6, all.toArray(Fact[]::new));
    }
}
