package io.github.llamkay.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.rules.arithmetic.Files;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Period SEMESTER = Period.parse("2017-01-01/2017-06-30");

    private static Payment paid(Benefit benefit, Period period, String amount, String on) {
        return new Payment("e1", benefit, period, new BigDecimal(amount), LocalDate.parse(on));
    }

    private static Payment paid(String amount, String on) {
        return paid(Benefit.GRATIFICACION, SEMESTER, amount, on);
    }

    private static List<Ledger> ledger(String asOf, String due, Fact... facts) {
        return Ledger.of(new Due(
                Files.of("2015-03-02", "2017-01-01", asOf, facts),
                Benefit.GRATIFICACION,
                SEMESTER,
                new Amount(new BigDecimal(due), List.of()),
                new Deadline(LocalDate.of(2017, 7, 15), Counting.FIXED_DAY, "VI.9.a")));
    }

    @Test
    void nothingIsJudgedBeforeTheLastDayHasPassed() {
        assertThat(ledger("2017-07-15", "1200")).isEmpty();
        assertThat(ledger("2017-07-16", "1200")).hasSize(1);
        assertThat(ledger("2017-07-16", "0.00")).isEmpty();
    }

    @Test
    void withoutPaymentsTheLedgerIsEmpty() {
        Ledger ledger = ledger("2017-07-16", "1200").get(0);
        assertThat(ledger.empty()).isTrue();
        assertThat(ledger.lessThanDue()).isTrue();
        assertThat(ledger.complete()).isFalse();
    }

    @Test
    void paymentsOfTheBenefitAndPeriodAddUp() {
        Ledger ledger = ledger(
                        "2017-08-01",
                        "1200",
                        paid("700", "2017-07-15"),
                        paid("500", "2017-07-16"),
                        paid(Benefit.BONIFICACION_EXTRAORDINARIA, SEMESTER, "108", "2017-07-15"),
                        paid(Benefit.GRATIFICACION, Period.parse("2017-07-01/2017-12-31"), "900", "2017-07-15"),
                        paid("0", "2017-07-01"))
                .get(0);
        assertThat(ledger.paid()).isEqualByComparingTo("1200");
        assertThat(ledger.paidInTime()).isEqualByComparingTo("700");
        assertThat(ledger.lessThanDue()).isFalse();
        assertThat(ledger.lessThanDueInTime()).isTrue();
        assertThat(ledger.payments()).hasSize(2);
    }

    @Test
    void recordsMustReachTheLastDay() {
        assertThat(complete("2017-07-14")).isFalse();
        assertThat(complete("2017-07-15")).isTrue();
    }

    private static boolean complete(String through) {
        RecordsComplete word = new RecordsComplete("e1", RecordKind.PAYMENTS, LocalDate.parse(through));
        return ledger("2017-08-01", "1200", word).get(0).complete();
    }
}
