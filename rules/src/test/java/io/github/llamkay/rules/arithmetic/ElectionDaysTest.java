package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.UncoveredDateException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionDaysTest {

    private static final ElectionDays PRIVATE = new ElectionDays(Set.of());
    private static final ElectionDays PUBLIC =
            new ElectionDays(Set.of(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 6, 24)));

    @ParameterizedTest
    @CsvSource({
        "2022-06-16, 10, 2022-07-01",
        "2022-06-15, 10, 2022-06-30",
        "2022-06-23, 10, 2022-07-08",
        "2022-06-27, 10, 2022-07-12",
        "2022-06-30, 10, 2022-07-14",
        "2022-05-31, 5, 2022-06-07",
        "2022-05-25, 5, 2022-06-01",
        "2022-06-28, 5, 2022-07-06",
        "2022-07-01, 10, 2022-07-15",
        "2022-06-18, 0, 2022-06-18"
    })
    void businessDaysForwardLeaveTheFirstDayOut(LocalDate from, int days, LocalDate last) {
        assertThat(PRIVATE.plus(from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-16, 16, 2022-05-25",
        "2022-06-30, 16, 2022-06-07",
        "2022-07-01, 10, 2022-06-16",
        "2024-06-28, 16, 2024-06-05"
    })
    void businessDaysBackwardLeaveTheLastDayOut(LocalDate from, int days, LocalDate first) {
        assertThat(PRIVATE.minus(from, days)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-25, 2022-06-16, 15",
        "2022-05-26, 2022-06-16, 14",
        "2022-05-27, 2022-06-16, 13",
        "2022-05-02, 2022-06-16, 32",
        "2022-06-16, 2022-05-25, 0"
    })
    void theDaysBetweenExcludeBothEnds(LocalDate one, LocalDate other, int count) {
        assertThat(PRIVATE.between(one, other)).isEqualTo(count);
    }

    @Test
    void theDaysThroughCountTheLast() {
        assertThat(PRIVATE.through(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 4)))
                .isEqualTo(1);
        assertThat(PRIVATE.through(LocalDate.of(2022, 7, 4), LocalDate.of(2022, 7, 1)))
                .isZero();
    }

    @Test
    void aDayThatIsNoBusinessDayMovesBackOrOn() {
        LocalDate holiday = LocalDate.of(2022, 5, 1);
        assertThat(PRIVATE.sameOrBefore(holiday)).isEqualTo("2022-04-29");
        assertThat(PRIVATE.sameOrAfter(holiday)).isEqualTo("2022-05-02");
        assertThat(PUBLIC.sameOrAfter(holiday)).isEqualTo("2022-05-03");
        assertThat(PRIVATE.sameOrBefore(LocalDate.of(2022, 4, 29))).isEqualTo("2022-04-29");
    }

    @Test
    void theSeamlessElectionIsInstalledTheDayAfterTheTermEnds() {
        LocalDate end = LocalDate.of(2022, 6, 30);
        assertThat(PRIVATE.firstSeamless(end, 10)).isEqualTo("2022-06-16");
        assertThat(PRIVATE.lastSeamless(end)).isEqualTo("2022-06-30");
        assertThat(PUBLIC.firstSeamless(end, 10)).isEqualTo("2022-06-15");
        assertThat(PUBLIC.plus(LocalDate.of(2022, 6, 16), 10)).isEqualTo("2022-07-04");
        assertThat(PRIVATE.firstSeamless(LocalDate.of(2024, 6, 30), 10)).isEqualTo("2024-06-17");
        assertThat(PRIVATE.lastSeamless(LocalDate.of(2024, 6, 30))).isEqualTo("2024-06-28");
    }

    @Test
    void aDayOutsideTheCalendarOfHolidaysIsNamed() {
        assertThatThrownBy(() -> PRIVATE.plus(LocalDate.of(2027, 12, 30), 10))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessageContaining("2028-01-01");
    }
}
