package io.github.llamkay.examples.documentation;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.rules.figures.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the pages are made of.
 *
 * @param version the version of the library
 * @param catalogue the questions and decisions
 * @param rules the rules as they are written
 * @param words the words of the rules
 * @param scenarios the scenarios by section
 * @param outcomes what the rules answer to them
 */
record Sources(
        String version,
        Catalogue catalogue,
        List<RuleSheet> rules,
        Wording words,
        Map<Section, List<Scenario>> scenarios,
        Outcomes outcomes) {

    private static final String RULES = "src/main/resources/io/github/llamkay/rules";
    private static final String SCENARIOS = "src/scenarios";

    /**
     * Reads everything and assesses the scenarios.
     *
     * @param module the folder of the rules module
     * @return the sources
     * @throws IOException when a file cannot be read
     * @throws InputException when something is missing or not understood
     */
    static Sources load(Path module) throws IOException {
        for (String folder : List.of(RULES, SCENARIOS)) {
            if (!Files.isDirectory(module.resolve(folder))) {
                throw new InputException(
                        module + " has no folder " + folder + "; expected the folder of the rules module");
            }
        }
        Map<Edition, LabourLaw> laws = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            laws.put(edition, LabourLaw.builder().edition(edition).build());
        }
        Catalogue catalogue = laws.get(Edition.IN_FORCE).catalogue();
        List<RuleSheet> rules = RuleReader.readAll(module.resolve(RULES));
        requireSameRules(catalogue, rules);
        Map<Section, List<Scenario>> scenarios = ScenarioReader.readAll(module.resolve(SCENARIOS));
        return new Sources(
                laws.get(Edition.IN_FORCE)
                        .assess(LabourCase.of(Figures.reviewedThrough()))
                        .stamp()
                        .version(),
                catalogue,
                rules,
                Wording.load(catalogue.decisions().stream().map(Decision::id).collect(Collectors.toSet())),
                scenarios,
                Outcomes.of(
                        laws, scenarios.values().stream().flatMap(List::stream).toList()));
    }

    /** Returns the sections, in the order of the sources. */
    List<Section> sections() {
        return catalogue.questions().stream()
                .map(Question::section)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the section some places after another, if there is one. */
    Optional<Section> beside(Section section, int places) {
        List<Section> all = sections();
        int place = all.indexOf(section) + places;
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    List<Question> questions(Section section) {
        return catalogue.questions().stream()
                .filter(question -> question.section() == section)
                .toList();
    }

    List<Scenario> scenarios(Section section) {
        return scenarios.getOrDefault(section, List.of());
    }

    /** The catalogue is that of the compiled rules: the text beside it must be theirs. */
    private static void requireSameRules(Catalogue catalogue, List<RuleSheet> rules) {
        for (Decision decision : catalogue.decisions()) {
            Set<String> written = rules.stream()
                    .filter(rule -> rule.asks().isEmpty() && rule.named().contains(decision.id()))
                    .map(RuleSheet::name)
                    .collect(Collectors.toSet());
            if (!written.equals(new HashSet<>(decision.rules()))) {
                throw new InputException("Decision " + decision.id() + " is applied by the rules " + decision.rules()
                        + " of llamkay-rules and by " + written
                        + " of the DRL files; expected the same, build the rules");
            }
        }
    }
}
