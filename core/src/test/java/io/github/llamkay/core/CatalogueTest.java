package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds questions, decisions, rules and scenarios together: each decision of the sources has its rule and its scenarios. */
class CatalogueTest {

    private static final Pattern DECISION = Pattern.compile("[A-Z]+(\\.[A-Za-z0-9]+){2,4}");
    private static final Pattern DRAFT_OF_FINDING =
            Pattern.compile("\\b(Due|DueDays|ToDo|Breach|Marked|Unknown)\\s*\\(");
    private static final int LAST_PAGE = 125;

    private static final Catalogue CATALOGUE = Law.IN_FORCE.catalogue();

    static List<RuleText> rules() {
        return RuleText.ALL;
    }

    static List<Decision> decisions() {
        return CATALOGUE.decisions();
    }

    static List<Question> questions() {
        return CATALOGUE.questions();
    }

    @Test
    void theRulesReadHereAreTheRulesCompiled() {
        Set<String> compiled = new TreeSet<>();
        RuleBase.load(Law.IN_FORCE.sections())
                .models()
                .forEach(model -> model.getRules().forEach(rule -> compiled.add(rule.getName())));
        assertThat(rules()).extracting(RuleText::name).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rules().stream().map(RuleText::name).toList())).isEqualTo(compiled);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasOneAttributeItsPhase(RuleText rule) {
        assertThat(rule.attributes()).as("attributes of %s", rule).hasSize(1);
        assertThat(Run.PHASES)
                .extracting(phase -> "ruleflow-group \"" + phase + "\"")
                .contains(rule.attributes().get(0));
    }

    @Test
    void noRuleHasASalience() {
        RuleBase.load(Law.IN_FORCE.sections())
                .models()
                .forEach(model -> model.getRules()
                        .forEach(rule -> assertThat(rule.getAttribute(Rule.Attribute.SALIENCE))
                                .as(rule.getName())
                                .isIn(null, Rule.Attribute.SALIENCE.getDefaultValue())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDeriveRuleMatchesNoDraftOfAFinding(RuleText rule) {
        if (rule.attributes().contains("ruleflow-group \"derive\"")) {
            assertThat(rule.when()).as("conditions of %s", rule).doesNotContainPattern(DRAFT_OF_FINDING);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleInsertsOnce(RuleText rule) {
        assertThat(rule.then().trim())
                .as("consequence of %s", rule)
                .startsWith("insert(")
                .endsWith(");");
        assertThat(rule.then().split("insert\\(")).as("insertions of %s", rule).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theMetadataOfARuleCanBeRead(RuleText rule) {
        assertThat(RuleMeta.KEYS)
                .as("keys that %s may have", rule)
                .containsAll(rule.metadata().keySet());
        if (rule.generic()) {
            assertThat(rule.metadata())
                    .as("metadata of %s, which judges for every section", rule)
                    .isEmpty();
            return;
        }
        assertThat(rule.list("decides").isEmpty() != rule.list("asks").isEmpty())
                .as("%s has either @decides or @asks", rule)
                .isTrue();
        Set<String> named = new HashSet<>(rule.list("decides"));
        named.addAll(rule.list("asks"));
        named.addAll(rule.list("breach"));
        named.addAll(rule.list("breachShort"));
        assertThat(named).as("decisions that %s names", rule).allMatch(DECISION.asMatchPredicate());
        assertThat(named)
                .as("decisions that %s names", rule)
                .allMatch(decision -> CATALOGUE.decision(decision).isPresent());
        boolean paged = named.stream().noneMatch(decision -> Section.of(decision) == Section.CSST);
        assertThat(Integer.parseInt(rule.metadata().getOrDefault("page", "0")))
                .as("page of %s, 0 in the procedure, which has none", rule)
                .isBetween(paged ? 1 : 0, paged ? LAST_PAGE : 0);
        Set<String> types = FactReader.typeNames();
        assertThat(types).as("types that %s needs", rule).containsAll(rule.list("needs"));
        assertThat(rule.list("needs")).as("needs of %s", rule).isNotEmpty().containsAll(rule.list("raisedBy"));
        rule.list("severity").forEach(Severity::valueOf);
        if (rule.metadata().containsKey("severity")) {
            assertThat(rule.list("breach").size() + rule.list("decides").size())
                    .as("%s has a severity for a breach or violation", rule)
                    .isPositive();
        }
        if (rule.metadata().containsKey("from") && rule.metadata().containsKey("to")) {
            assertThat(LocalDate.parse(rule.metadata().get("from")))
                    .as("period of %s", rule)
                    .isBefore(LocalDate.parse(rule.metadata().get("to")));
        }
        for (String key : List.of("from", "to")) {
            if (rule.metadata().containsKey(key)) {
                assertThat(LocalDate.parse(rule.metadata().get(key)))
                        .as("@%s of %s", key, rule)
                        .isAfter("2000-01-01");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theNameOfARuleBeginsWithItsQuestion(RuleText rule) {
        if (!rule.generic()) {
            String first = rule.list("decides").isEmpty()
                    ? rule.list("asks").get(0)
                    : rule.list("decides").get(0);
            assertThat(rule.name()).startsWith(first.substring(0, first.lastIndexOf('.')));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionHasDecisionsOrSaysWhyNot(Question question) {
        assertThat(question.decisions().isEmpty())
                .as("%s says why it decides nothing, or has decisions", question.id())
                .isNotEqualTo(question.undecidedBecause().isBlank());
        assertThat(question.topicEs()).as(question.id()).isNotBlank();
        assertThat(question.topicEn()).as(question.id()).isNotBlank();
        boolean paged = question.section() != Section.CSST;
        assertThat(question.page()).as(question.id()).isBetween(paged ? 1 : 0, paged ? LAST_PAGE : 0);
        assertThat(question.decisions())
                .as("decisions of %s", question.id())
                .allMatch(decision -> decision.startsWith(question.id() + "."))
                .allMatch(decision -> CATALOGUE.decision(decision).isPresent(), "has a rule");
    }

    @Test
    void theDecisionsOfTheRulesAreThoseOfTheQuestions() {
        assertThat(decisions())
                .extracting(Decision::id)
                .containsExactlyInAnyOrderElementsOf(questions().stream()
                        .flatMap(question -> question.decisions().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionHasARuleAndAQuestion(Decision decision) {
        assertThat(decision.rules()).as("rules of %s", decision.id()).isNotEmpty();
        assertThat(decision.needs()).as("needs of %s", decision.id()).isNotEmpty();
        assertThat(questions()).extracting(Question::id).contains(decision.question());
    }

    @Test
    void everyDecisionHasAScenarioInWhichItAppliesAndOneInWhichItDoesNot() {
        Map<String, Integer> applies = new HashMap<>();
        Map<String, Integer> doesNot = new HashMap<>();
        for (Scenario scenario : Scenario.all()) {
            Assessment assessment = Law.of(scenario.edition()).assess(scenario.labourCase());
            Set<String> applied = Law.applied(assessment);
            for (Decision decision : decisions()) {
                if (applied.contains(decision.id())) {
                    applies.merge(decision.id(), 1, Integer::sum);
                } else if (decision.id().startsWith(scenario.section() + ".")
                        && !scenario.facts().isEmpty()) {
                    doesNot.merge(decision.id(), 1, Integer::sum);
                }
            }
        }
        List<String> lacking = new ArrayList<>();
        for (Decision decision : decisions()) {
            if (!applies.containsKey(decision.id())) {
                lacking.add(decision.id() + " applies in no scenario");
            }
            if (!doesNot.containsKey(decision.id())) {
                lacking.add(decision.id() + " applies in every scenario of its section");
            }
        }
        assertThat(lacking).isEmpty();
    }

    /** Several rules for one decision are several ways to it: each is shown by a scenario. */
    @Test
    void everyRuleIsUsedByAScenario() {
        Set<String> used = new HashSet<>();
        for (Scenario scenario : Scenario.all()) {
            Assessment assessment = Law.of(scenario.edition()).assess(scenario.labourCase());
            used.addAll(Law.rules(assessment));
            assessment.undetermined().forEach(unknown -> used.add("asks " + unknown.decision()));
        }
        assertThat(rules())
                .filteredOn(rule -> rule.list("asks").isEmpty()
                        && !rule.name().startsWith("juicio: no se sabe")
                        && !rule.name().startsWith("hecho: "))
                .extracting(RuleText::name)
                .allMatch(used::contains, "is in the proof of a finding of some scenario");
        assertThat(rules())
                .filteredOn(rule -> !rule.list("asks").isEmpty())
                .allMatch(rule -> used.contains("asks " + rule.list("asks").get(0)), "is asked in some scenario");
    }
}
