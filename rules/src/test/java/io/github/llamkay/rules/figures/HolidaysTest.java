package io.github.llamkay.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.UncoveredDateException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private static final LocalDate MANUAL = LocalDate.of(2017, 12, 28);

    private static HolidayCalendar calendar(String... rows) {
        List<String> lines = new ArrayList<>(List.of(
                "# covered-from: 2012-01-01",
                "# computed-through: 2027-12-31",
                "id;name_es;rule;first;last;norm;published;confidence"));
        lines.addAll(List.of(rows));
        return HolidayCalendar.from(CsvTable.parse("holidays.csv", lines, HolidayCalendar.COLUMNS));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-08", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
        "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19"
    })
    void easterFallsOnItsKnownSundays(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest(name = "{0} has {1} holidays")
    @CsvSource({
        "2012, 12",
        "2013, 12",
        "2014, 12",
        "2015, 12",
        "2016, 12",
        "2017, 12",
        "2018, 12",
        "2019, 12",
        "2020, 12",
        "2021, 12",
        "2022, 14",
        "2023, 15",
        "2024, 16",
        "2025, 16",
        "2026, 16",
        "2027, 16"
    })
    void eachNewStatuteAddsOneHoliday(int year, int count) {
        assertThat(Holidays.of(year)).hasSize(count);
    }

    @Test
    void theManualsYearHasTheTwelveDaysOfTheDecree() {
        assertThat(Holidays.of(2017).stream().map(holiday -> holiday.date().toString()))
                .containsExactly(
                        "2017-01-01",
                        "2017-04-13",
                        "2017-04-14",
                        "2017-05-01",
                        "2017-06-29",
                        "2017-07-28",
                        "2017-07-29",
                        "2017-08-30",
                        "2017-10-08",
                        "2017-11-01",
                        "2017-12-08",
                        "2017-12-25");
    }

    @Test
    void theYear2026HasSixteenDays() {
        assertThat(Holidays.of(2026).stream().map(holiday -> holiday.date().toString()))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-02",
                        "2026-04-03",
                        "2026-05-01",
                        "2026-06-07",
                        "2026-06-29",
                        "2026-07-23",
                        "2026-07-28",
                        "2026-07-29",
                        "2026-08-06",
                        "2026-08-30",
                        "2026-10-08",
                        "2026-11-01",
                        "2026-12-08",
                        "2026-12-09",
                        "2026-12-25");
    }

    @ParameterizedTest(name = "{0} first observed in {1} by {2}")
    @CsvSource({"08-06, 2022, Ley 31530", "12-09, 2022, Ley 31381", "07-23, 2023, Ley 31822", "06-07, 2024, Ley 31788"})
    void aNewHolidayIsObservedFromItsFirstYearOn(String monthDay, int firstYear, String norm) {
        for (int year = 2012; year <= 2027; year++) {
            LocalDate day = LocalDate.parse(year + "-" + monthDay);
            assertThat(Holidays.isHoliday(day, day)).as("%s", day).isEqualTo(year >= firstYear);
            assertThat(Holidays.isHoliday(day, MANUAL))
                    .as("%s in the manual", day)
                    .isFalse();
        }
        LocalDate first = LocalDate.parse(firstYear + "-" + monthDay);
        assertThat(Holidays.of(firstYear))
                .filteredOn(holiday -> holiday.date().equals(first))
                .singleElement()
                .satisfies(holiday -> assertThat(holiday.norm()).isEqualTo(norm));
    }

    @Test
    void aLaterLawDateDoesNotBringAHolidayForward() {
        assertThat(Holidays.isHoliday(LocalDate.of(2015, 8, 6), Holidays.lastDay()))
                .isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2022, 8, 6), Holidays.lastDay()))
                .isTrue();
    }

    @Test
    void aStatuteCountsFromTheDayAfterItsPublication() {
        LocalDate arica = LocalDate.of(2024, 6, 7);

        assertThat(Holidays.isHoliday(arica, LocalDate.of(2023, 6, 15))).isFalse();
        assertThat(Holidays.isHoliday(arica, LocalDate.of(2023, 6, 16))).isTrue();
    }

    @Test
    void theMovableHolidaysAreThursdayAndFridayButNotEasterSunday() {
        assertThat(Holidays.isHoliday(LocalDate.of(2019, 4, 17), MANUAL)).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2019, 4, 18), MANUAL)).isTrue();
        assertThat(Holidays.isHoliday(LocalDate.of(2019, 4, 19), MANUAL)).isTrue();
        assertThat(Holidays.isHoliday(LocalDate.of(2019, 4, 20), MANUAL)).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2019, 4, 21), MANUAL)).isFalse();
    }

    @Test
    void theDayOfDomesticWorkersIsNoGeneralHoliday() {
        assertThat(Holidays.isHoliday(LocalDate.of(2022, 3, 30), LocalDate.of(2022, 3, 30)))
                .isFalse();
    }

    @Test
    void outsideTheCalendarEveryQuestionIsRefused() {
        assertThat(Holidays.firstDay()).isEqualTo("2012-01-01");
        assertThat(Holidays.lastDay()).isEqualTo("2027-12-31");
        assertThat(Holidays.isHoliday(Holidays.firstDay(), Holidays.firstDay())).isTrue();
        assertThat(Holidays.isHoliday(Holidays.lastDay(), Holidays.lastDay())).isFalse();
        assertThatThrownBy(() -> Holidays.isHoliday(LocalDate.of(2011, 12, 31), MANUAL))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessageStartingWith("Calendar HOLIDAYS has no value on 2011-12-31;"
                        + " the table covers it from 2012-01-01 through 2027-12-31.");
        assertThatThrownBy(() -> Holidays.isHoliday(MANUAL, LocalDate.of(2028, 1, 1)))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessageContaining("2028-01-01");
        assertThatThrownBy(() -> Holidays.of(2011)).isInstanceOf(UncoveredDateException.class);
        assertThatThrownBy(() -> Holidays.of(2028)).isInstanceOf(UncoveredDateException.class);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ";Nombre;01-01;2012-01-01;;N;;STATED          | id: found \"\"; expected a text.",
                "X;;01-01;2012-01-01;;N;;STATED               | name_es: found \"\"; expected a text.",
                "X;Nombre;02-29;2012-01-01;;N;;STATED         | rule: found \"02-29\"; expected a day that every year",
                "X;Nombre;13-01;2012-01-01;;N;;STATED         | rule: found \"13-01\"; expected a day that every year",
                "X;Nombre;00-10;2012-01-01;;N;;STATED         | rule: found \"00-10\"; expected a day that every year",
                "X;Nombre;01-00;2012-01-01;;N;;STATED         | rule: found \"01-00\"; expected a day that every year",
                "X;Nombre;EASTER+1;2012-01-01;;N;;STATED      | rule: found \"EASTER+1\"; expected a day that every",
                "X;Nombre;01-01;siempre;;N;;STATED            | first: found \"siempre\"; expected a date",
                "X;Nombre;01-01;2012-01-01;2011-01-01;N;;STATED | last: found \"2011-01-01\"; expected a day that is",
                "X;Nombre;01-01;2012-01-01;;;;STATED          | norm: found \"\"; expected a text.",
                "X;Nombre;01-01;2012-01-01;;N;ayer;STATED     | published: found \"ayer\"; expected a date",
                "X;Nombre;01-01;2012-01-01;;N;;C2             | confidence: found \"C2\"; expected one of [STATED,"
            })
    void aBadRowIsRefusedByName(String row, String expected) {
        assertThatThrownBy(() -> calendar(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("holidays.csv line 4, column " + expected);
    }

    @Test
    void twoRowsOnOneDayAreRefused() {
        assertThatThrownBy(() -> calendar("X;Uno;08-30;2012-01-01;;N;;STATED", "Y;Dos;08-30;2020-01-01;;N;;STATED"))
                .hasMessageContaining("line 5, column rule: found \"08-30\"; expected a day on which X does not fall");
    }

    @Test
    void aHolidayThatWasAbolishedEndsWithItsLastDay() {
        HolidayCalendar calendar = calendar("X;Uno;08-30;2012-01-01;2015-08-30;N;;STATED");

        assertThat(calendar.isHoliday(LocalDate.of(2015, 8, 30), MANUAL)).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2016, 8, 30), MANUAL)).isFalse();
    }
}
