package io.github.llamkay.examples.documentation;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the rules answer to the scenarios. Immutable. */
final class Outcomes {

    /**
     * A sentence of an answer.
     *
     * @param decision the decision that it applies
     * @param also the decisions that the same act applies
     * @param es the sentence in Spanish
     * @param en in English
     * @param doubtful whether it is doubtful
     * @param unknown whether it says that something cannot be told
     */
    record Line(String decision, List<String> also, String es, String en, boolean doubtful, boolean unknown) {}

    /**
     * The answer to a scenario.
     *
     * @param lines its sentences about what the scenario is about
     * @param proving the decisions that stand in their proofs
     */
    record Outcome(List<Line> lines, Set<String> proving) {}

    private final Map<Scenario, Outcome> outcomes;
    private final Map<String, List<Scenario>> showing = new HashMap<>();
    private final Map<String, List<Scenario>> denying = new HashMap<>();

    private Outcomes(Map<Scenario, Outcome> outcomes) {
        this.outcomes = outcomes;
        Map<String, List<Scenario>> proving = new HashMap<>();
        outcomes.forEach((scenario, outcome) -> {
            Set<String> shown = new HashSet<>(scenario.applies());
            outcome.lines().stream().filter(line -> !line.unknown()).forEach(line -> {
                shown.add(line.decision());
                shown.addAll(line.also());
            });
            add(showing, shown, scenario);
            add(proving, outcome.proving(), scenario);
            add(denying, new HashSet<>(scenario.not()), scenario);
        });
        proving.forEach(showing::putIfAbsent);
    }

    /**
     * Assesses the scenarios, each in the edition that is shown of it.
     *
     * @param laws the law of each edition
     * @param scenarios the scenarios
     * @return what they come to
     * @throws InputException when a scenario is refused
     */
    static Outcomes of(Map<Edition, LabourLaw> laws, Collection<Scenario> scenarios) {
        Map<Scenario, Outcome> found = new HashMap<>();
        laws.forEach((edition, law) -> {
            List<Scenario> cases = scenarios.stream()
                    .filter(scenario -> scenario.shown() == edition)
                    .toList();
            try (Stream<CaseResult> results = law.assessAll(cases.stream().map(Scenario::labourCase))) {
                Iterator<Scenario> next = cases.iterator();
                results.forEach(result -> {
                    Scenario scenario = next.next();
                    found.put(scenario, outcome(scenario, result));
                });
            }
        });
        Map<Scenario, Outcome> ordered = new LinkedHashMap<>();
        scenarios.forEach(scenario -> ordered.put(scenario, found.get(scenario)));
        return new Outcomes(ordered);
    }

    /** Returns the answer to a scenario. */
    Outcome of(Scenario scenario) {
        return outcomes.get(scenario);
    }

    /**
     * Returns the scenarios in which a decision comes out: as a finding or where the scenario says so; else in a proof.
     */
    List<Scenario> showing(String decision) {
        return showing.getOrDefault(decision, List.of());
    }

    /** Returns the scenarios that hold that a decision does not come out. */
    List<Scenario> denying(String decision) {
        return denying.getOrDefault(decision, List.of());
    }

    private static void add(Map<String, List<Scenario>> index, Set<String> decisions, Scenario scenario) {
        decisions.forEach(decision ->
                index.computeIfAbsent(decision, key -> new ArrayList<>()).add(scenario));
    }

    private static Outcome outcome(Scenario scenario, CaseResult result) {
        if (result instanceof CaseResult.Failed failed) {
            throw new InputException(
                    "Scenario '" + scenario.title() + "' of section " + scenario.section() + ": "
                            + failed.error().getMessage(),
                    failed.error());
        }
        Assessment assessment = ((CaseResult.Assessed) result).assessment();
        Set<String> proving = new TreeSet<>();
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> scenario.covers(finding.decision()))
                .toList();
        findings.forEach(finding -> proving.addAll(finding.proof().allDecisions()));
        return new Outcome(
                Stream.concat(
                                findings.stream().map(Outcomes::line),
                                assessment.undetermined().stream()
                                        .filter(unknown -> scenario.covers(unknown.decision()))
                                        .map(Outcomes::line))
                        .toList(),
                proving);
    }

    private static Line line(Finding finding) {
        return new Line(
                finding.decision(),
                finding.grounds().alsoDecides(),
                finding.words(Language.ES),
                finding.words(Language.EN),
                finding.certainty() == Certainty.DOUBTFUL,
                false);
    }

    private static Line line(Undetermined unknown) {
        return new Line(unknown.decision(), List.of(), unknown.wordsEs(), unknown.wordsEn(), false, true);
    }
}
