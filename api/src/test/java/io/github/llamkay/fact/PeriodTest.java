package io.github.llamkay.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.InvalidFactException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 28);

    private static Period days(int from, int length) {
        return new Period(DAY.plusDays(from), DAY.plusDays((long) from + length));
    }

    @Test
    void bothEndsBelongToIt() {
        Period period = Period.parse("2017-01-01/2017-06-30");
        assertThat(period.days()).isEqualTo(181);
        assertThat(period.contains(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(period.contains(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2017, 6, 30))).isTrue();
        assertThat(period.contains(LocalDate.of(2017, 7, 1))).isFalse();
        assertThat(new Period(DAY, DAY).days()).isEqualTo(1);
    }

    @Test
    void aMonthRunsFromItsFirstToItsLastDay() {
        assertThat(Period.month(2016, 2)).isEqualTo(new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));
        assertThat(Period.month(YearMonth.of(2017, 2))).isEqualTo(Period.parse("2017-02"));
        assertThat(Period.parse("2017-02")).hasToString("2017-02-01/2017-02-28");
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        for (String text :
                List.of("", "2017", "2017-13", "2017-02-30/2017-03-01", "2017-01-01", "2017-01-01/", "/", "a")) {
            assertThatThrownBy(() -> Period.parse(text))
                    .as("'%s'", text)
                    .isInstanceOf(InvalidFactException.class)
                    .hasMessage("Period is '" + text
                            + "'; expected two days such as 2017-01-01/2017-06-30 or a month such as 2017-06");
        }
        assertThatThrownBy(() -> Period.parse("2017-02-02/2017-02-01"))
                .hasMessage("Period.to is 2017-02-01; expected a day not before Period.from");
        assertThatThrownBy(() -> Period.parse(null)).isInstanceOf(InvalidFactException.class);
        assertThatThrownBy(() -> new Period(null, DAY)).hasMessageStartingWith("Period.from is null; expected");
        assertThatThrownBy(() -> new Period(DAY, null)).hasMessageStartingWith("Period.to is null; expected");
        assertThatThrownBy(() -> new Period(LocalDate.of(1929, 12, 31), DAY)).hasMessageStartingWith("Period.from is");
    }

    @Test
    void periodsAreOrderedByTheirFirstThenTheirLastDay() {
        assertThat(new TreeSet<>(List.of(days(3, 1), days(0, 9), days(0, 2))))
                .containsExactly(days(0, 2), days(0, 9), days(3, 1));
    }

    @Property
    void whatIsPrintedIsReadAgain(
            @ForAll @IntRange(min = 0, max = 20_000) int from, @ForAll @IntRange(min = 0, max = 2_000) int length) {
        assertThat(Period.parse(days(from, length).toString())).isEqualTo(days(from, length));
    }

    @Property
    void periodsOverlapWhenTheyShareADay(
            @ForAll @IntRange(min = 0, max = 30) int one,
            @ForAll @IntRange(min = 0, max = 10) int oneLength,
            @ForAll @IntRange(min = 0, max = 30) int other,
            @ForAll @IntRange(min = 0, max = 10) int otherLength) {
        Period first = days(one, oneLength);
        Period second = days(other, otherLength);
        boolean shared = first.from().datesUntil(first.to().plusDays(1)).anyMatch(second::contains);
        assertThat(first.overlaps(second)).isEqualTo(shared);
        assertThat(second.overlaps(first)).isEqualTo(shared);
    }
}
