package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.Assessment;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    /** As in {@code SPLIT_REQUEST} or {@code (VOTED)}: a constant of the API, where words are expected. */
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b|\\([A-Z]{4,}[,)]");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+\\}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDecisionHasWords(Language language) {
        List<String> lacking = new ArrayList<>();
        for (RuleText rule : RuleText.ALL) {
            rule.list("decides").stream()
                    .filter(decision ->
                            Words.ofLaw().template(decision, language).isEmpty())
                    .forEach(lacking::add);
            for (String doubt : rule.list("doubt")) {
                for (String reading : List.of("followed", "other")) {
                    if (Words.ofLaw()
                            .template("doubt." + doubt + "." + reading, language)
                            .isEmpty()) {
                        lacking.add("doubt." + doubt + "." + reading);
                    }
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBreachHasWordsOfItsOwn(Language language) {
        List<String> lacking = new ArrayList<>();
        for (RuleText rule : RuleText.ALL) {
            for (String breach : rule.list("breach")) {
                boolean money = rule.then().contains("new Due(");
                List<Violation.Kind> kinds = money
                        ? List.of(Violation.Kind.UNPAID, Violation.Kind.SHORT, Violation.Kind.LATE)
                        : List.of(Violation.Kind.UNDONE, Violation.Kind.LATE);
                kinds.stream()
                        .map(kind -> breach + "." + kind)
                        .filter(key -> Words.ofLaw().template(key, language).isEmpty())
                        .forEach(lacking::add);
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        for (Decision decision : Law.IN_FORCE.catalogue().decisions()) {
            List<String> keys = new ArrayList<>(List.of(decision.id()));
            for (Violation.Kind kind : Violation.Kind.values()) {
                keys.add(decision.id() + "." + kind);
            }
            for (String key : keys) {
                assertThat(places(Words.ofLaw().template(key, Language.ES).orElse("")))
                        .as("values named by %s in Spanish and English", key)
                        .isEqualTo(
                                places(Words.ofLaw().template(key, Language.EN).orElse("")));
            }
        }
    }

    /** A value that a template names and a rule does not give would be printed as a dash. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDutyHasALabel(Language language) {
        assertThat(Duty.values())
                .allSatisfy(duty -> assertThat(Words.ofLaw().template("Duty." + duty, language))
                        .as("Duty.%s", duty)
                        .isPresent());
    }

    @Test
    void aMissingDutyIsNamedByItsLabel() {
        assertThat(Words.factLabel("Done (TAKE_OUT_LIFE_INSURANCE)", Language.ES))
                .endsWith("(contratación del seguro de vida)");
        assertThat(Words.factLabel("RecordsComplete (DUTIES, 2022-04-16)", Language.ES))
                .endsWith("(deberes cumplidos, 16/04/2022)");
        assertThat(Words.factLabel("AgreedPay (BASIC_PAY, 2017-06-30)", Language.ES))
                .endsWith("(Remuneración básica, 30/06/2017)");
    }

    @Test
    void noScenarioLeavesAPlaceEmptyAConstantBareOrWhatLacksUnnamed() {
        for (Scenario scenario : Scenario.all()) {
            Assessment assessment = Law.of(scenario.edition()).assess(scenario.labourCase());
            assertThat(Law.text(assessment))
                    .as(scenario.toString())
                    .doesNotContain("—")
                    .doesNotContainPattern("\\{[a-z]\\w*\\}");
            for (Undetermined unknown : assessment.undetermined()) {
                assertThat(unknown.words(Language.ES) + unknown.words(Language.EN))
                        .as("%s: %s", scenario, unknown.missing())
                        .doesNotContainPattern(CONSTANT);
                assertThat(unknown.words(Language.ES))
                        .contains(" sin " + String.join(" o ", unknown.missingWords(Language.ES)) + ".");
                assertThat(unknown.words(Language.EN))
                        .contains(" without " + String.join(" or ", unknown.missingWords(Language.EN)) + ".");
                assertThat(unknown.missingWords(Language.ES)).hasSameSizeAs(unknown.missing());
            }
        }
    }

    @Test
    void valuesArePrintedAsAReaderOfTheLanguageExpects() {
        assertThat(Words.format(new BigDecimal("1234567.5"), Language.ES)).isEqualTo("S/ 1,234,567.50");
        assertThat(Words.format(new BigDecimal("0.005"), Language.EN)).isEqualTo("S/ 0.01");
        LocalDate day = LocalDate.of(2017, 7, 5);
        assertThat(Words.format(day, Language.ES)).isEqualTo("05/07/2017");
        assertThat(Words.format(day, Language.EN)).isEqualTo("2017-07-05");
        Period period = Period.month(2017, 7);
        assertThat(Words.format(period, Language.ES)).isEqualTo("01/07/2017 al 31/07/2017");
        assertThat(Words.format(period, Language.EN)).isEqualTo("2017-07-01 to 2017-07-31");
        assertThat(Words.format(Benefit.CTS, Language.EN)).isEqualTo("CTS");
    }

    @Test
    void theFirstKeyThatHasWordsSpeaks() {
        String said = Words.ofLaw()
                .say(Language.EN, Map.of("missing", "AgreedPay $1"), "undetermined.no such decision", "undetermined");
        assertThat(said).isEqualTo("Cannot be told without AgreedPay $1.");
        assertThatThrownBy(() -> Words.ofLaw().say(Language.ES, Map.of(), "no.such.key"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such.key")
                .hasMessageContaining("ES");
    }

    private static Set<String> places(String template) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }
}
