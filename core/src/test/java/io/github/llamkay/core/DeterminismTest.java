package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same case gives the same assessment, word for word: alone, shuffled, in a batch, from several threads. */
class DeterminismTest {

    private static final int ORDERS = 4;
    private static final int OTHERS = 250;
    private static final int THREADS = 4;

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        Random random = new Random(20171228);
        for (Scenario scenario : Scenario.all()) {
            Assessment assessment = Law.of(scenario.edition()).assess(scenario.labourCase());
            String expected = Law.text(assessment);
            for (int i = 0; i < ORDERS; i++) {
                List<Fact> shuffled = new ArrayList<>(scenario.facts());
                Collections.shuffle(shuffled, random);
                Assessment again = Law.of(scenario.edition()).assess(scenario.labourCase(shuffled));
                assertThat(Law.text(again))
                        .as("%s, its facts shuffled", scenario)
                        .isEqualTo(expected);
                assertThat(again.findings())
                        .as("%s, its facts shuffled", scenario)
                        .isEqualTo(assessment.findings());
                assertThat(again.undetermined()).isEqualTo(assessment.undetermined());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aBatchAndSeveralThreadsGiveWhatEachCaseGivesAlone(Edition edition) throws Exception {
        List<LabourCase> cases = cases(edition);
        Map<LabourCase, String> alone = new HashMap<>();
        cases.forEach(each ->
                alone.computeIfAbsent(each, key -> Law.text(Law.of(edition).assess(key))));
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            List<LabourCase> order = new ArrayList<>(cases);
            Collections.shuffle(order, new Random(i));
            tasks.add(() -> differing(edition, order, alone));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> task : threads.invokeAll(tasks)) {
                assertThat(task.get())
                        .as("cases that a batch or another thread answers otherwise")
                        .isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every scenario's case, again and again until each stands among 250 others; their ids collide. */
    private static List<LabourCase> cases(Edition edition) {
        List<LabourCase> different = Scenario.all().stream()
                .filter(scenario -> scenario.edition() == edition)
                .map(Scenario::labourCase)
                .toList();
        List<LabourCase> cases = new ArrayList<>();
        do {
            cases.addAll(different);
        } while (cases.size() <= OTHERS);
        return cases;
    }

    private static List<String> differing(Edition edition, List<LabourCase> order, Map<LabourCase, String> alone) {
        List<String> differing = new ArrayList<>();
        List<CaseResult> results = Law.of(edition).assessAll(order.stream()).toList();
        for (int i = 0; i < order.size(); i++) {
            LabourCase labourCase = order.get(i);
            CaseResult result = results.get(i);
            String expected = alone.get(labourCase);
            boolean same = result.index() == i
                    && result.labourCase().equals(labourCase)
                    && result instanceof CaseResult.Assessed assessed
                    && Law.text(assessed.assessment()).equals(expected);
            if (!same
                    || (i % 10 == 0
                            && !Law.text(Law.of(edition).assess(labourCase)).equals(expected))) {
                differing.add(labourCase + " -> " + result);
            }
        }
        return differing;
    }
}
