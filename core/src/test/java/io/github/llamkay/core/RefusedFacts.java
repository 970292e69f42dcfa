package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How refused facts are tested: a table of problems and the facts that have them, beside one employment. */
abstract class RefusedFacts {

    static final LocalDate AS_OF = LocalDate.of(2017, 7, 20);
    static final LocalDate TOMORROW = AS_OF.plusDays(1);
    static final LocalDate START = LocalDate.of(2015, 3, 2);
    static final Employment EMPLOYMENT = new Employment("e1", "w1", "acme", START, Regime.GENERAL);
    static final Period SEMESTER = Period.parse("2017-01-01/2017-06-30");

    /** Pairs how a problem begins with the facts that have it. */
    static Arguments refusal(String problem, Fact... facts) {
        return Arguments.of(problem, List.of(facts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void factsThatDoNotFitTogetherAreRefused(String problem, List<Fact> facts) {
        List<Fact> all = new ArrayList<>(List.of(EMPLOYMENT));
        all.addAll(facts);
        assertThat(problems(LabourCase.of(AS_OF, all)))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    /** Returns the problems for which a case is refused. */
    static List<String> problems(LabourCase labourCase) {
        InvalidCaseException refused =
                catchThrowableOfType(InvalidCaseException.class, () -> Intake.files(labourCase, Edition.IN_FORCE));
        assertThat(refused).as("refusal of %s", labourCase.facts()).isNotNull();
        assertThat(refused).hasMessageContainingAll(refused.problems().toArray(String[]::new));
        return refused.problems();
    }
}
