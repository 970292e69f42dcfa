package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EnterpriseSize;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.FineReduction;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a CTS deposit that was not made, a grave infringement (IX.6.a), may be fined with. */
class FineTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

    private static Violation violation(LabourVerifier verifier, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Employment("e1", "w1", "acme", LocalDate.of(2020, 1, 2), Regime.GENERAL),
                new WeeklySchedule("e1", 6, new BigDecimal("48")),
                new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("2000.00"), LocalDate.of(2020, 1, 2)),
                new RecordsComplete("e1", RecordKind.ABSENCES, AS_OF),
                new RecordsComplete("e1", RecordKind.PAY_ITEMS, AS_OF),
                new RecordsComplete("e1", RecordKind.PAYMENTS, AS_OF)));
        facts.addAll(List.of(more));
        return verifier.given(facts).on(AS_OF.toString()).assessment().violations().stream()
                .filter(found -> found.decision().equals("IX.6.a"))
                .findFirst()
                .orElseThrow();
    }

    private static Fine fine(Fact... more) {
        return violation(LabourVerifier.inForce(), more).fine().orElseThrow();
    }

    @Test
    void itGoesBySizeWorkersAndTheUnitOfTheYear() {
        // 1.57 UIT of 5,350.00
        Fine fine = fine(new NotDone(Duty.REGISTER_IN_REMYPE, "acme"));
        assertThat(fine).isInstanceOfSatisfying(Fine.Estimate.class, estimate -> {
            assertThat(estimate.amount()).isEqualByComparingTo("8399.50");
            assertThat(estimate.size()).isEmpty();
            assertThat(estimate.workers()).isEqualTo(1);
            assertThat(estimate.certainty()).isEqualTo(Certainty.DOUBTFUL);
            assertThat(estimate.figures()).extracting("id").containsExactly("FINE_OTHER_GRAVE_1", "UIT");
            assertThat(estimate.words(Language.EN)).contains("1.57 UIT", "S/ 8,399.50", "no MYPE");
        });
        // 3.92 UIT of 5,350.00
        assertThat(fine(new NotDone(Duty.REGISTER_IN_REMYPE, "acme"), new AffectedWorkers("acme", Benefit.CTS, 11)))
                .isInstanceOfSatisfying(
                        Fine.Estimate.class,
                        estimate -> assertThat(estimate.amount()).isEqualByComparingTo("20972.00"));
    }

    @Test
    void aMicroenterpriseHasItsOwnScaleAndACap() {
        // 0.11 UIT of 5,350.00 = 588.50; a tenth of it; 1 % of 40,000.00
        Fine fine = fine(
                new MypeRegistration("acme", EnterpriseSize.MICRO, LocalDate.of(2019, 1, 2)),
                new AnnualSales("acme", 2024, new BigDecimal("40000.00")));
        assertThat(fine).isInstanceOfSatisfying(Fine.Estimate.class, estimate -> {
            assertThat(estimate.amount()).isEqualByComparingTo("588.50");
            assertThat(estimate.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(estimate.reductions())
                    .containsExactly(
                            new Fine.Reduced(FineReduction.CORRECTED_IN_TERM, new BigDecimal("0.00")),
                            new Fine.Reduced(FineReduction.CORRECTED_BEFORE_CHARGE, new BigDecimal("58.85")),
                            new Fine.Reduced(FineReduction.MYPE_INCOME_CAP, new BigDecimal("400.00")));
        });
    }

    @Test
    void withoutTheSizeItIsUnknownAndSaysWhatIsMissing() {
        assertThat(fine()).isInstanceOfSatisfying(Fine.Unknown.class, unknown -> {
            assertThat(unknown.missing()).containsExactly("MypeRegistration");
            assertThat(unknown.missingWords(Language.ES)).containsExactly("la inscripción en el REMYPE");
            assertThat(unknown.words(Language.ES)).contains("la inscripción en el REMYPE");
            assertThat(unknown.words(Language.ES)).contains("No se puede estimar la multa");
        });
    }

    @Test
    void thePrintedEditionSaysNoMoreThanTheManual() {
        Violation violation = violation(LabourVerifier.printed(), new NotDone(Duty.REGISTER_IN_REMYPE, "acme"));
        assertThat(violation.fine()).hasValueSatisfying(fine -> assertThat(fine).isInstanceOf(Fine.Unknown.class));
    }
}
