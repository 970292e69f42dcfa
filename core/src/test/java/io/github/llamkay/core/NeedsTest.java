package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.Section;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a rule says that it needs is needed: without it nothing is concluded, and the missing fact is named. */
class NeedsTest {

    @TestFactory
    Stream<DynamicTest> withoutAFactThatARuleNeedsTheFactIsNamedAsMissing() {
        List<Scenario> scenarios = Scenario.all();
        Map<String, List<Scenario>> using = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Law.rules(Law.of(scenario.edition()).assess(scenario.labourCase()))
                    .forEach(rule -> using.computeIfAbsent(rule, key -> new ArrayList<>())
                            .add(scenario));
        }
        return RuleText.ALL.stream()
                .filter(rule -> using.containsKey(rule.name()))
                .flatMap(rule -> rule.list("needs").stream()
                        .filter(type -> !type.equals("Employment")
                                && !type.equals("Election")
                                && !rule.list("raisedBy").contains(type))
                        .map(type -> DynamicTest.dynamicTest(
                                rule.name() + " without " + type,
                                () -> assertThat(using.get(rule.name()))
                                        .as(
                                                "scenarios in which '%s' concludes nothing without %s, which is named"
                                                        + " as missing",
                                                rule.name(), type)
                                        .anyMatch(scenario -> isNamed(scenario, rule, type)))));
    }

    private static boolean isNamed(Scenario scenario, RuleText rule, String type) {
        List<Fact> rest = without(scenario.facts(), type);
        if (rest.size() == scenario.facts().size()) {
            return false;
        }
        try {
            Assessment assessment = Law.of(scenario.edition()).assess(scenario.labourCase(rest));
            return !Law.rules(assessment).contains(rule.name())
                    && assessment.undetermined().stream()
                            .anyMatch(unknown -> unknown.missing().stream()
                                    .anyMatch(missing -> missing.equals(type) || missing.startsWith(type + " ")));
        } catch (InvalidCaseException refused) {
            return false;
        }
    }

    private static List<Fact> without(List<Fact> facts, String type) {
        return facts.stream()
                .filter(fact -> !fact.getClass().getSimpleName().equals(type))
                .filter(fact -> !(type.equals(Child.class.getSimpleName()) && fact instanceof ChildEvidence))
                .toList();
    }

    /** Tells whether a breach rests on the caller's word that something was not done: without it the question does not arise. */
    private static boolean isRaisedByNotDone(Assessment told, String decision) {
        Set<String> rules = new HashSet<>();
        told.violations().stream()
                .filter(violation -> violation.decision().equals(decision))
                .forEach(violation -> rules.addAll(Law.rules(violation)));
        return RuleText.ALL.stream()
                .anyMatch(rule ->
                        rules.contains(rule.name()) && rule.list("raisedBy").contains(NotDone.class.getSimpleName()));
    }

    /** Tells whether a breach is left open: itself, or because what was due is not known without complete records. */
    private static boolean leavesOpen(Undetermined unknown, String decision) {
        return unknown.decision().equals(decision)
                || (Section.of(unknown.decision()) == Section.of(decision)
                        && unknown.missing().stream().anyMatch(missing -> missing.startsWith("RecordsComplete")));
    }

    /** That something was not paid or done is never concluded from silence. */
    @Test
    void withoutCompleteRecordsNothingIsCalledUnpaidOrUndone() {
        Set<Violation.Kind> silent = Set.of(Violation.Kind.UNPAID, Violation.Kind.SHORT, Violation.Kind.UNDONE);
        int shown = 0;
        for (Scenario scenario : Scenario.all()) {
            Assessment told = Law.of(scenario.edition()).assess(scenario.labourCase());
            Set<String> breached = breached(told, silent);
            if (breached.isEmpty()) {
                continue;
            }
            List<Fact> rest = scenario.facts().stream()
                    .filter(fact -> !(fact instanceof RecordsComplete) && !(fact instanceof NotDone))
                    .toList();
            Assessment untold = Law.of(scenario.edition()).assess(scenario.labourCase(rest));
            assertThat(breached(untold, silent)).as(scenario.toString()).isEmpty();
            assertThat(breached)
                    .as(scenario.toString())
                    .allMatch(decision -> isRaisedByNotDone(told, decision)
                            || untold.undetermined().stream().anyMatch(each -> leavesOpen(each, decision)));
            shown++;
        }
        assertThat(shown).as("scenarios with a breach by silence").isPositive();
    }

    private static Set<String> breached(Assessment assessment, Set<Violation.Kind> kinds) {
        Set<String> decisions = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding instanceof Violation violation && kinds.contains(violation.kind())) {
                decisions.add(violation.decision());
            }
        }
        return decisions;
    }
}
