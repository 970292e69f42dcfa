package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Period;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayCut;
import io.github.llamkay.rules.internal.WageMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WagesTest {

    private static AgreedPay pay(Concept concept, String monthly, String from) {
        return new AgreedPay("e1", concept, new BigDecimal(monthly), LocalDate.parse(from));
    }

    private static Absence absence(AbsenceKind kind, String from, String to) {
        return new Absence("e1", kind, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void onlyMonthsWorkedWholeWithABasicPayAreListed() {
        EmploymentFile file = Files.of(
                "2017-07-02",
                "2017-06-30",
                "2017-11-29",
                pay(Concept.BASIC_PAY, "800", "2017-07-02"),
                pay(Concept.FAMILY_ALLOWANCE, "85", "2017-07-02"),
                pay(Concept.REGULAR_BONUSES, "20", "2017-07-02"),
                absence(AbsenceKind.UNPAID_LEAVE, "2017-08-31", "2017-08-31"),
                absence(AbsenceKind.PROVEN_ILLNESS, "2017-10-01", "2017-10-03"));
        assertThat(Wages.months(file))
                .extracting(WageMonth::month)
                .containsExactly(Period.month(2017, 9), Period.month(2017, 10));
        assertThat(Wages.months(file).get(0).pay()).isEqualByComparingTo("820");
        EmploymentFile bonusAlone =
                Files.of("2017-01-01", "2017-06-30", "2017-11-29", pay(Concept.REGULAR_BONUSES, "20", "2017-01-01"));
        assertThat(Wages.months(bonusAlone)).isEmpty();
    }

    @Test
    void aCutIsADayOnWhichTheSumFalls() {
        EmploymentFile file = Files.of(
                "2015-01-01",
                "2017-06-30",
                "2017-11-29",
                pay(Concept.BASIC_PAY, "1200", "2015-01-01"),
                pay(Concept.BASIC_PAY, "1100", "2017-06-30"),
                pay(Concept.BASIC_PAY, "1100", "2017-07-01"),
                pay(Concept.BASIC_PAY, "1099.99", "2017-08-01"),
                pay(Concept.BASIC_PAY, "1000", "2017-09-01"),
                pay(Concept.REGULAR_BONUSES, "99.99", "2017-09-01"));
        assertThat(Wages.cuts(file)).extracting(PayCut::on).containsExactly(LocalDate.of(2017, 8, 1));
    }
}
