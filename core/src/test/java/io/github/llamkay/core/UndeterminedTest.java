package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UndeterminedTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 2);

    private static final Employment EMPLOYMENT = new Employment("e1", "worker-1", "acme", START, Regime.GENERAL);

    private static final AgreedPay PAY = new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200.00"), START);

    private static final Period SEMESTER = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30));

    @Test
    void whatIsNotKnownToBePaidNamesTheBenefitAndWhatLacks() {
        Undetermined unknown = unknown("VI.9.b", EMPLOYMENT, PAY);
        assertThat(unknown.benefit()).contains(Benefit.GRATIFICACION);
        assertThat(unknown.duty()).isEmpty();
        assertThat(unknown.missing()).containsExactly("Payment", "RecordsComplete (PAYMENTS, 2017-07-15)");
        assertThat(unknown.missingWords(Language.ES))
                .containsExactly(
                        "el pago",
                        "la palabra de que los registros están completos (pagos, depósitos y descuentos, 15/07/2017)");
        assertThat(unknown.missingWords(Language.EN))
                .containsExactly(
                        "the payment",
                        "the word that the records are complete (payments, deposits and deductions, 2017-07-15)");
    }

    @Test
    void whatIsNotKnownToBeDoneNamesTheDutyAndTheBenefitThatItServes() {
        Undetermined unknown = unknown(
                "VI.11.b",
                EMPLOYMENT,
                PAY,
                new Payment(
                        "e1", Benefit.GRATIFICACION, SEMESTER, new BigDecimal("1200.00"), LocalDate.of(2017, 7, 14)));
        assertThat(unknown.duty()).contains(Duty.DELIVER_PAYSLIP);
        assertThat(unknown.benefit()).contains(Benefit.GRATIFICACION);
        assertThat(unknown.missingWords(Language.ES)).first().isEqualTo("la boleta");
    }

    @Test
    void whatNoDraftIsJudgedForNamesNeither() {
        Undetermined unknown = unknown("VI.1.b", EMPLOYMENT);
        assertThat(unknown.missing()).containsExactly("AgreedPay (BASIC_PAY, 2017-06-30)");
        assertThat(unknown.missingWords(Language.ES))
                .containsExactly("la remuneración pactada (Remuneración básica, 30/06/2017)");
        assertThat(unknown.benefit()).isEmpty();
        assertThat(unknown.duty()).isEmpty();
    }

    private static Undetermined unknown(String decision, Fact... facts) {
        return Law.IN_FORCE.assess(LabourCase.of(LocalDate.of(2017, 7, 20), facts)).undetermined().stream()
                .filter(each -> each.decision().equals(decision))
                .findFirst()
                .orElseThrow();
    }
}
