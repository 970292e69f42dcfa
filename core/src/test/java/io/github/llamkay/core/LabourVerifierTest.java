package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.Section;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Right;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The test kit accepts what holds, and shows what was expected, what came nearest and why when something does not. */
class LabourVerifierTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 2);
    private static final LabourVerifier VERIFIER = LabourVerifier.of(Law.IN_FORCE);

    private static LabourVerifier.Expectations paidShort() {
        return VERIFIER.given(
                        new Employment("e1", "w1", "acme", START, Regime.GENERAL),
                        new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200"), START),
                        new RecordsComplete("acme", RecordKind.PAYMENTS, LocalDate.of(2017, 7, 20)),
                        new Payment(
                                "e1",
                                Benefit.GRATIFICACION,
                                Period.parse("2017-01-01/2017-06-30"),
                                new BigDecimal("1000"),
                                LocalDate.of(2017, 7, 14)))
                .on("2017-07-20");
    }

    @Test
    void expectationsThatHoldAreChained() {
        paidShort()
                .entitles(Benefit.GRATIFICACION)
                .of("e1")
                .amount("1200")
                .due("2017-07-15")
                .during("2017-01-01/2017-06-30")
                .step("1,200.00 x 6 / 6 = 1,200.00")
                .because("VI.1.b", "VI.3.a")
                .certainty(Certainty.CERTAIN)
                .obliges(Duty.PAY_BENEFIT)
                .by("2017-07-15")
                .benefit(Benefit.GRATIFICACION)
                .violates("VI.9.b")
                .kind(Violation.Kind.SHORT)
                .shortfall("200.00")
                .permits(Right.GRATIFICACIONES)
                .eligible(true)
                .classifies(Status.EXEMPT_FROM_CONTRIBUTIONS)
                .and()
                .applies("VI.12.a")
                .doesNotApply("VI.13.a");
    }

    @Test
    void whatWasNotExpectedIsFoundWhetherOrNotTheLastChainWasEnded() {
        LabourVerifier.Expectations expectations = paidShort();
        for (String decision : new String[] {"VI.1.a", "VI.1.b", "VI.7.a", "VI.8.a", "VI.9.a", "VI.11.a"}) {
            expectations.finds(decision);
        }
        expectations.violates("VI.8.a");
        expectations.undetermined("VI.11.b", "Payslip");
        fails(() -> expectations.nothingElseIn(Section.VI), "Expected nothing else", "VI.9.b Violation [e1");
        expectations.violates("VI.9.b").shortfall("200");
        expectations.nothingElseIn(Section.VI);
    }

    @Test
    void oneFindingMeetsOneExpectation() {
        fails(
                () -> paidShort().entitles(Benefit.GRATIFICACION).entitles(Benefit.GRATIFICACION),
                "Expected an entitlement to GRATIFICACION.");
    }

    @Test
    void aFailureShowsTheExpectationTheNearestFindingItsStepsAndItsProof() {
        fails(
                () -> paidShort().entitles(Benefit.GRATIFICACION).amount("1300.00"),
                "Expected an entitlement to GRATIFICACION of S/ 1300.00.",
                "Nearest findings, with their proofs:",
                "VI.1.b Entitlement [e1 2017-01-01/2017-06-30] Whole bonus",
                "S/ 1,200.00",
                "1,200.00 x 6 / 6 = 1,200.00",
                "[VI.3.a] Basic remuneration enters the base: S/ 1,200.00 a month.",
                "AgreedPay[employment=e1",
                "GRATIFICATION_MONTHS",
                "The whole assessment:",
                "VI.9.b Violation");
    }

    @Test
    void eachExpectationCanFail() {
        fails(() -> paidShort().entitles(Benefit.RETIRO_CTS), "Expected an entitlement to RETIRO_CTS.", "The whole");
        fails(() -> paidShort().obliges(Duty.SUE_FOR_DAMAGES), "Expected an obligation to SUE_FOR_DAMAGES.");
        fails(() -> paidShort().violates("VI.6.a"), "Expected a violation under VI.6.a.");
        fails(() -> paidShort().finds("VI.15.a"), "Expected a finding under VI.15.a.");
        fails(() -> paidShort().applies("VI.13.a"), "Expected something under VI.13.a.");
        fails(() -> paidShort().doesNotApply("VI.3.a"), "Expected nothing under VI.3.a.", "VI.1.b Entitlement");
        fails(() -> paidShort().permits(Right.CTS_WITHDRAWAL), "Expected the right CTS_WITHDRAWAL open.");
        fails(() -> paidShort().denies(Right.GRATIFICACIONES), "Expected the right GRATIFICACIONES not open.");
        fails(() -> paidShort().classifies(Status.SETTLEMENT_DUE), "Expected the classification SETTLEMENT_DUE.");
        fails(
                () -> paidShort().undetermined("VI.1.b", "AgreedPay"),
                "Expected VI.1.b undetermined for lack of AgreedPay");
        fails(() -> paidShort().violatesNothing(), "Expected no violation.", "VI.9.b Violation");
        fails(() -> paidShort().nothingElse(), "Expected nothing else, but there is more:");
        fails(() -> paidShort().finds("VI.1.b").of("e2"), "of e2");
        fails(() -> paidShort().finds("VI.1.b").during("2017-07"), "for 2017-07-01/2017-07-31");
        fails(() -> paidShort().finds("VI.1.b").benefit(Benefit.CTS), "for CTS");
        fails(() -> paidShort().finds("VI.1.b").days(30), "of 30 days");
        fails(() -> paidShort().finds("VI.1.b").by("2017-07-14"), "by 2017-07-14");
        fails(() -> paidShort().finds("VI.1.b").step("1 = 1"), "computed with 1 = 1");
        fails(() -> paidShort().finds("VI.1.b").because("VI.13.a"), "because of VI.13.a");
        fails(() -> paidShort().finds("VI.1.b").certainty(Certainty.DOUBTFUL), "that is DOUBTFUL");
        fails(() -> paidShort().finds("VI.1.a").eligible(false), "that is not open");
        fails(() -> paidShort().violates("VI.9.b").shortfall("200.01"), "with S/ 200.01 short");
        fails(() -> paidShort().violates("VI.9.b").kind(Violation.Kind.LATE), "by LATE");
    }

    @Test
    void whatIsUndeterminedIsExpectedWithTheMissingFact() {
        LabourVerifier.Expectations expectations = VERIFIER.given(
                        new Employment("e1", "w1", "acme", START, Regime.GENERAL))
                .between("2017-01-31", "2017-07-20");
        expectations.undetermined("VI.1.b", "AgreedPay");
        fails(() -> expectations.undetermined("VI.1.b", "PayTerms"), "for lack of PayTerms", "VI.1.b Undetermined [e1");
        assertThat(expectations.assessment().undetermined()).isNotEmpty();
    }

    private static void fails(Runnable expectation, String... shown) {
        assertThatThrownBy(expectation::run).isInstanceOf(AssertionError.class).hasMessageContainingAll(shown);
    }
}
