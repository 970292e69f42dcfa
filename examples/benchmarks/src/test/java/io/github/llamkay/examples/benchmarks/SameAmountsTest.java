package io.github.llamkay.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.fact.Benefit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A comparison of speed means something only while both sides answer the same. */
class SameAmountsTest {

    private static final int CASES = 840;

    /** What the hand-written version computes. */
    private static final Set<Benefit> BY_HAND = EnumSet.of(
            Benefit.GRATIFICACION,
            Benefit.GRATIFICACION_TRUNCA,
            Benefit.BONIFICACION_EXTRAORDINARIA,
            Benefit.CTS,
            Benefit.CTS_TRUNCA,
            Benefit.VACACIONES_TRUNCAS);

    @Test
    void bothGiveTheSameAmountsAndDays() {
        List<CaseResult> results =
                LabourLaw.load().assessAll(Cases.first(CASES)).toList();
        Set<Benefit> granted = EnumSet.noneOf(Benefit.class);
        results.forEach(result -> owed(assessed(result)).forEach(owed -> granted.add(owed.benefit())));
        granted.retainAll(BY_HAND);
        assertThat(granted)
                .contains(Benefit.GRATIFICACION, Benefit.GRATIFICACION_TRUNCA, Benefit.BONIFICACION_EXTRAORDINARIA);

        for (CaseResult result : results) {
            LabourCase labourCase = result.labourCase();
            assertThat(only(granted, owed(assessed(result))))
                    .as("case %s: %s %s", result.index(), labourCase.asOf(), labourCase.facts())
                    .containsExactlyInAnyOrderElementsOf(only(granted, HandWritten.owed(labourCase)));
        }
    }

    private static Assessment assessed(CaseResult result) {
        assertThat(result).isInstanceOf(CaseResult.Assessed.class);
        return ((CaseResult.Assessed) result).assessment();
    }

    private static List<HandWritten.Owed> owed(Assessment assessment) {
        return assessment.entitlements().stream()
                .filter(due -> due.amount().isPresent() && due.due().isPresent())
                .map(due -> new HandWritten.Owed(
                        due.benefit(),
                        due.amount().orElseThrow(),
                        due.due().orElseThrow().date()))
                .toList();
    }

    private static List<HandWritten.Owed> only(Set<Benefit> benefits, List<HandWritten.Owed> owed) {
        return owed.stream().filter(one -> benefits.contains(one.benefit())).toList();
    }
}
