package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyLeavePurpose;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SafetyOffice;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyLeaveTest {

    private static final int OF_YEAR = 30;

    @ParameterizedTest(name = "{0} to {1}: {2} days")
    @CsvSource({
        "2022-01-01, 2022-12-31, 30.00, 30, 0",
        "2022-07-01, 2022-12-31, 15.00, 15, 0",
        "2022-10-01, 2022-12-31, 7.50, 7, 0.5",
        "2022-12-01, 2022-12-31, 2.50, 2, 0.5",
        "2022-12-31, 2022-12-31, 0.08, 0, 0.08",
        "2022-12-20, 2022-12-31, 1.00, 1, 0",
        "2024-02-01, 2024-02-29, 2.50, 2, 0.5"
    })
    void leaveIsInProportionAndNotRounded(LocalDate from, LocalDate to, BigDecimal leave, int whole, BigDecimal part) {
        SafetyLeaveYear year = SafetyLeaveYear.all(file(mandate(from, to))).get(0);
        assertThat(year.leave(OF_YEAR)).isEqualByComparingTo(leave);
        assertThat(year.wholeDays(OF_YEAR)).isEqualTo(whole);
        assertThat(year.part(OF_YEAR)).isEqualByComparingTo(part);
        assertThat(year.whole()).isEqualTo(whole == OF_YEAR);
    }

    @Test
    void anOfficeIsSplitByCalendarYear() {
        EmploymentFile file = file(mandate(LocalDate.of(2021, 7, 1), LocalDate.of(2023, 6, 30)));
        assertThat(SafetyLeaveYear.all(file))
                .extracting(year -> year.period().toString())
                .containsExactly("2021-07-01/2021-12-31", "2022-01-01/2022-12-31", "2023-01-01/2023-06-30");
        assertThat(SafetyLeaveYear.of(file))
                .extracting(year -> year.period().toString())
                .containsExactly("2022-01-01/2022-12-31");
    }

    @Test
    void twoOfficesOfOneYearGiveNoMoreThanAYear() {
        EmploymentFile file = Files.of(
                "2015-03-02",
                "2022-06-30",
                "2022-12-31",
                mandate(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
                mandate(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31)),
                leave("l1", 40, 0, LocalDate.of(2022, 8, 1)));
        SafetyLeaveClaim claim = SafetyLeaveClaim.of(file, OF_YEAR).get(0);
        assertThat(claim.left()).isEqualByComparingTo("30");
        assertThat(claim.excess()).isEqualByComparingTo("10");
        assertThat(claim.denied()).isTrue();
    }

    @Test
    void leaveOfOneDayIsTakenInTheOrderOfItsIds() {
        EmploymentFile file = Files.of(
                "2015-03-02",
                "2022-06-30",
                "2022-12-31",
                mandate(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
                leave("l2", 10, 0, LocalDate.of(2022, 8, 1)),
                leave("l1", 25, 25, LocalDate.of(2022, 8, 1)));
        List<SafetyLeaveClaim> claims = SafetyLeaveClaim.of(file, OF_YEAR);
        assertThat(claims.get(0).left()).isEqualByComparingTo("5");
        assertThat(claims.get(0).covered()).isEqualByComparingTo("5");
        assertThat(claims.get(1).left()).isEqualByComparingTo("30");
        assertThat(claims.get(1).denied()).isFalse();
    }

    private static SafetyMandate mandate(LocalDate from, LocalDate to) {
        return new SafetyMandate("e1", SafetyOffice.WORKERS_REPRESENTATIVE, from, to);
    }

    private static SafetyLeave leave(String id, int requested, int granted, LocalDate on) {
        return new SafetyLeave("e1", id, SafetyLeavePurpose.MEETING, requested, granted, true, on);
    }

    private static EmploymentFile file(SafetyMandate mandate) {
        return Files.of("2015-03-02", "2022-06-30", "2022-12-31", mandate);
    }
}
