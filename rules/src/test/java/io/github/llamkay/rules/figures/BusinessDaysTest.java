package io.github.llamkay.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.UncoveredDateException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private static final LocalDate MANUAL = LocalDate.of(2017, 12, 28);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2017-12-15, true,  an ordinary Friday",
        "2017-12-16, false, a Saturday",
        "2017-12-17, false, a Sunday",
        "2017-12-25, false, Christmas on a Monday",
        "2018-03-29, false, Maundy Thursday",
        "2018-03-30, false, Good Friday",
        "2018-04-02, true,  the Monday after Easter",
        "2021-08-06, true,  6 August before Ley 31530",
        "2024-08-06, false, 6 August since Ley 31530",
        "2021-12-09, true,  9 December before Ley 31381",
        "2022-12-09, false, 9 December since Ley 31381",
        "2021-07-23, true,  23 July before Ley 31822",
        "2024-07-23, false, 23 July since Ley 31822",
        "2023-06-07, true,  7 June before Ley 31788",
        "2024-06-07, false, 7 June since Ley 31788"
    })
    void aBusinessDayIsMondayToFridayAndNoHoliday(LocalDate day, boolean business, String why) {
        assertThat(BusinessDays.isBusinessDay(day, day)).as(why).isEqualTo(business);
    }

    @ParameterizedTest(name = "{1} business days after {0}: {2} ({3})")
    @CsvSource({
        "2017-12-15, 3,  2017-12-20, 'Friday, over a weekend'",
        "2017-12-16, 1,  2017-12-18, 'from a Saturday'",
        "2017-12-21, 3,  2017-12-27, 'over Christmas Monday'",
        "2017-12-29, 1,  2018-01-02, 'over New Year'",
        "2017-04-12, 1,  2017-04-17, 'over Holy Week of 2017'",
        "2019-04-16, 3,  2019-04-23, 'over Holy Week of 2019'",
        "2017-07-27, 1,  2017-07-31, 'over Independence Day on Friday and Saturday'",
        "2022-06-24, 3,  2022-06-30, 'over 29 June'",
        "2022-06-28, 5,  2022-07-06, 'over 29 June and a weekend'",
        "2022-06-16, 10, 2022-07-01, 'two weeks and 29 June'",
        "2022-07-01, 10, 2022-07-15, 'two weeks'",
        "2021-12-07, 2,  2021-12-10, 'only 8 December in 2021'",
        "2022-12-07, 2,  2022-12-13, '8 and 9 December since 2022'",
        "2023-06-06, 1,  2023-06-07, '7 June still worked in 2023'",
        "2024-06-06, 1,  2024-06-10, '7 June since 2024'",
        "2024-07-22, 1,  2024-07-24, '23 July since 2023'",
        "2024-08-05, 1,  2024-08-07, '6 August since 2022'",
        "2026-12-31, 1,  2027-01-04, 'a term that ends after the review'"
    })
    void aTermSkipsWeekendsAndHolidays(LocalDate from, int days, LocalDate end, String why) {
        assertThat(BusinessDays.plusBusinessDays(from, days, end)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{1} business days after {0} by the manual of 2017: {2}")
    @CsvSource({
        "2022-12-07, 2, 2022-12-12",
        "2024-06-06, 1, 2024-06-07",
        "2024-07-22, 1, 2024-07-23",
        "2024-08-05, 1, 2024-08-06",
        "2024-03-27, 1, 2024-04-01"
    })
    void theLawOfTheManualKnowsOnlyItsTwelveHolidays(LocalDate from, int days, LocalDate end) {
        assertThat(BusinessDays.plusBusinessDays(from, days, MANUAL)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} moves to {1}")
    @CsvSource({
        "2017-05-15, 2017-05-15",
        "2016-05-15, 2016-05-16",
        "2015-11-15, 2015-11-16",
        "2021-05-15, 2021-05-17",
        "2018-03-29, 2018-04-02",
        "2022-12-08, 2022-12-12"
    })
    void aLastDayThatIsNoBusinessDayMovesToTheNextOne(LocalDate day, LocalDate moved) {
        assertThat(BusinessDays.sameOrNextBusinessDay(day, day)).isEqualTo(moved);
    }

    @Test
    void aTermOfZeroDaysEndsWhereItStarts() {
        LocalDate sunday = LocalDate.of(2017, 12, 17);

        assertThat(BusinessDays.plusBusinessDays(sunday, 0, MANUAL)).isEqualTo(sunday);
    }

    @Test
    void aNegativeTermIsRefused() {
        assertThatThrownBy(() -> BusinessDays.plusBusinessDays(MANUAL, -1, MANUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("n is -1; expected a number of business days, zero or more.");
    }

    @Test
    void aTermThatLeavesTheCalendarIsRefused() {
        assertThatThrownBy(() -> BusinessDays.plusBusinessDays(LocalDate.of(2027, 12, 30), 2, MANUAL))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessageStartingWith("Calendar HOLIDAYS has no value on 2028-01-01;");
        assertThatThrownBy(() -> BusinessDays.sameOrNextBusinessDay(LocalDate.of(2011, 12, 30), MANUAL))
                .isInstanceOf(UncoveredDateException.class);
    }
}
