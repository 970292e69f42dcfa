package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.finding.Entitlement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fact that is absent breaks no rule: one unguarded look at it would break every case in which it is absent. */
class AbsenceSafetyTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 2);

    @ParameterizedTest
    @EnumSource(Regime.class)
    void anEmploymentAloneIsAssessedAndNothingIsReckonedOfIt(Regime regime) {
        for (LabourLaw law : List.of(Law.IN_FORCE, Law.PRINTED)) {
            for (LocalDate asOf : List.of(START, LocalDate.of(2017, 7, 20), LocalDate.of(2024, 12, 31))) {
                Employment employment = new Employment("e1", "w1", "acme", START, regime);
                assertThat(amounts(law.assess(LabourCase.of(asOf, employment))))
                        .as("amounts for %s as of %s without any pay", regime, asOf)
                        .isEmpty();
                for (TerminationCause cause : TerminationCause.values()) {
                    Termination termination = new Termination("e1", asOf, cause);
                    assertThat(amounts(law.assess(LabourCase.of(asOf, employment, termination))))
                            .as("amounts for %s ended on %s by %s without any pay", regime, asOf, cause)
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> amounts(Assessment assessment) {
        return assessment.entitlements().stream()
                .filter(entitlement -> entitlement.amount().isPresent())
                .map(Entitlement::words)
                .toList();
    }

    @Test
    void aScenarioIsAssessedWithoutTheFactsOfAnyOneType() {
        int assessed = 0;
        for (Scenario scenario : Scenario.all()) {
            Set<Class<?>> types = new LinkedHashSet<>();
            scenario.facts().forEach(fact -> types.add(fact.getClass()));
            types.remove(Employment.class);
            types.remove(Election.class);
            for (Class<?> type : types) {
                List<Fact> rest = new ArrayList<>(scenario.facts());
                rest.removeIf(type::isInstance);
                try {
                    Assessment assessment = Law.of(scenario.edition()).assess(scenario.labourCase(rest));
                    assertThat(assessment.findings())
                            .as(scenario + " without " + type)
                            .isNotNull();
                    assessed++;
                } catch (InvalidCaseException refused) {
                    assertThat(refused.problems())
                            .as(scenario + " without " + type)
                            .isNotEmpty();
                }
            }
        }
        assertThat(assessed).isPositive();
    }
}
