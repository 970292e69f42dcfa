package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llamkay.RuleFailedException;
import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.rules.figures.Figures;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whatever the engine throws, the caller gets the failure told plainly. */
class FailuresTest {

    private static final RuleBase ALL = RuleBase.load(Law.IN_FORCE.sections());

    @Test
    void aFailureWhoseRuleIsNotKnownIsToldAllTheSame() {
        RuleFailedException failed = Failures.plain(new IllegalStateException("no rule is named here"), ALL::models);

        assertThat(failed)
                .hasMessageContaining("java.lang.IllegalStateException was thrown")
                .hasMessageNotContaining("no rule is named here");
    }

    @Test
    void aDateThatNoFigureCoversIsNamed() {
        UncoveredDateException uncovered =
                catchThrowableOfType(UncoveredDateException.class, () -> Figures.on("RMV", LocalDate.of(1999, 1, 1)));

        assertThat(Failures.plain(new RuntimeException("while evaluating", uncovered), ALL::models))
                .hasMessageContaining("Figure RMV has no value on 1999-01-01");
    }
}
