package io.github.llamkay.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, and what is refused with which words. */
class InputTest {

    private static final String RULE = """
            package p;

            import java.util.List;

            // VIII.12 What it settles,
            // and the reading taken.

            // Of this rule.

            rule "VIII.12.b vacaciones truncas"
              @decides( "VIII.12.b, VIII.12.a" )
              @needs( "Employment, Termination" )
              @breach( "VIII.12.c" )
              @to( "2018-09-13" )
              ruleflow-group "grant"
            when
              $t : TruncatedLeave( months < 3 )
            then
              insert( $t );
            end
            """;

    @Test
    void aRuleIsReadWithItsAnnotationsCommentsAndText() {
        List<RuleSheet> rules = RuleReader.read("pay/VIII-vacaciones.drl", RULE);
        assertThat(rules).hasSize(1);
        RuleSheet rule = rules.get(0);
        assertThat(rule.name()).isEqualTo("VIII.12.b vacaciones truncas");
        assertThat(rule.phase()).isEqualTo(RuleSheet.Phase.GRANT);
        assertThat(rule.home()).contains("VIII.12.b");
        assertThat(rule.named()).containsExactly("VIII.12.b", "VIII.12.a", "VIII.12.c");
        assertThat(rule.needs()).containsExactly("Employment", "Termination");
        assertThat(rule.until()).contains(LocalDate.of(2018, 9, 13));
        assertThat(rule.from()).isEmpty();
        assertThat(rule.comments()).containsExactly("VIII.12 What it settles, and the reading taken.", "Of this rule.");
        assertThat(rule.text())
                .startsWith("rule \"VIII.12.b")
                .contains("months < 3")
                .endsWith("\nend");
    }

    @Test
    void anUnknownAnnotationIsRefused() {
        assertThatThrownBy(() -> RuleReader.read("pay/VIII.drl", RULE.replace("@breach(", "@breech(")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "pay/VIII.drl: rule \"VIII.12.b vacaciones truncas\" has @breech; expected one of [")
                .hasMessageContaining("breach,");
    }

    @Test
    void anUnknownPhaseIsRefused() {
        assertThatThrownBy(() -> RuleReader.read("pay/VIII.drl", RULE.replace("\"grant\"", "\"award\"")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("ruleflow-group award; expected derive, grant or judge");
    }

    @Test
    void whatIsNoDrlIsRefused() {
        assertThatThrownBy(() -> RuleReader.read("pay/VIII.drl", RULE.replace("then", "than")))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("pay/VIII.drl is no DRL: ");
    }

    @Test
    void aScenarioIsReadWithTheFactsOfItsWorlds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("VIII.yaml"), """
                section: VIII
                worlds:
                  worker:
                    - Employment: {id: e1, worker: w1, employer: acme, start: 2016-02-01, regime: GENERAL}
                scenarios:
                  - title: "One day"
                    source: "VIII.1"
                    as-of: 2017-01-31
                    given: [worker]
                    facts:
                      - AgreedPay: {employment: e1, concept: BASIC_PAY, monthly: 1200.50, from: 2015-03-01}
                    expect: [VIII.3.a]
                    about: [VIII.3]
                  - title: "One day"
                    source: "VIII.1"
                    as-of: 2017-01-31
                """);
        List<Scenario> scenarios = ScenarioReader.readAll(folder).get(io.github.llamkay.Section.VIII);
        assertThat(scenarios).extracting(Scenario::anchor).containsExactly("one-day", "one-day-2");
        Scenario first = scenarios.get(0);
        assertThat(first.facts()).extracting(Scenario.Given::type).containsExactly("Employment", "AgreedPay");
        assertThat(first.labourCase().facts()).hasSize(2);
        assertThat(first.covers("VIII.3.a")).isTrue();
        assertThat(first.covers("VIII.30.a")).isFalse();
        assertThat(scenarios.get(1).covers("VIII.30.a")).isTrue();
        assertThat(scenarios.get(1).covers("XVIII.3.a")).isFalse();
    }

    @Test
    void anUnknownKeyOfAScenarioIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("VIII.yaml"), """
                section: VIII
                scenarios:
                  - title: "One day"
                    asof: 2017-01-31
                """);
        assertThatThrownBy(() -> ScenarioReader.readAll(folder))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(
                        "VIII.yaml: scenario 'One day': has the key 'asof'; expected one of [about, applies");
    }

    @Test
    void anUnknownWorldIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("VIII.yaml"), """
                section: VIII
                worlds:
                scenarios:
                  - title: "One day"
                    as-of: 2017-01-31
                    given: [worker]
                """);
        assertThatThrownBy(() -> ScenarioReader.readAll(folder))
                .hasMessage("VIII.yaml: scenario 'One day': is given 'worker'; expected a name under worlds");
    }

    @Test
    void aFolderThatIsNoRulesModuleEndsWithCode2(@TempDir Path folder) {
        StringWriter err = new StringWriter();
        int code = Documentation.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), "--rules", folder.toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains(folder + " has no folder src/main/resources/io/github/llamkay/rules")
                .doesNotContain("\tat ");
    }

    @Test
    void anAnchorIsReadableAndTakenOnce() {
        Slugs slugs = new Slugs();
        assertThat(slugs.of("VIII.12.b días sin remuneración")).isEqualTo("viii.12.b-dias-sin-remuneracion");
        assertThat(slugs.of("VIII.12.b: días sin remuneración!")).isEqualTo("viii.12.b-dias-sin-remuneracion-2");
        assertThat(slugs.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(70).endsWith("word");
    }
}
