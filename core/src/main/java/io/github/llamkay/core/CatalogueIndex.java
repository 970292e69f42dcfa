package io.github.llamkay.core;

import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue as the build wrote it from the questions and the rules' metadata; no rule need be loaded to read it.
 *
 * @param questions the questions, in the order of the source
 * @param decisions the decisions, in the order of the source
 */
record CatalogueIndex(List<Question> questions, List<Decision> decisions) implements Catalogue {

    private static final String QUESTIONS = "/io/github/llamkay/rules/questions/";
    private static final String DECISIONS = "/META-INF/llamkay/decisions.csv";

    static CatalogueIndex load() {
        List<Question> questions = Arrays.stream(Section.values())
                .map(section -> QUESTIONS + section + ".csv")
                .filter(resource -> CatalogueIndex.class.getResource(resource) != null)
                .flatMap(resource -> rows(resource, 6).stream())
                .map(row -> new Question(
                        row[0], Section.of(row[0]), Integer.parseInt(row[1]), row[2], row[3], list(row[4]), row[5]))
                .toList();
        List<Decision> decisions = rows(DECISIONS, 5).stream()
                .map(row -> new Decision(
                        row[0], RuleMeta.question(row[0]), list(row[1]), list(row[2]), list(row[3]), list(row[4])))
                .sorted((one, other) -> DecisionOrder.INSTANCE.compare(one.id(), other.id()))
                .toList();
        return new CatalogueIndex(questions, decisions);
    }

    @Override
    public Optional<Decision> decision(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    Set<Section> sections() {
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        questions.forEach(question -> sections.add(question.section()));
        return sections;
    }

    CatalogueIndex only(Set<Section> sections) {
        return new CatalogueIndex(
                questions.stream()
                        .filter(question -> sections.contains(question.section()))
                        .toList(),
                decisions.stream()
                        .filter(decision -> sections.contains(Section.of(decision.id())))
                        .toList());
    }

    private static List<String[]> rows(String resource, int columns) {
        try (InputStream in = CatalogueIndex.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No " + resource + " on the class path; expected llamkay-rules");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }

    private static String[] row(String resource, String line, int columns) {
        String[] row = line.split(";", -1);
        if (row.length != columns) {
            throw new IllegalStateException(
                    resource + " has a row of " + row.length + " columns; expected " + columns + ": " + line);
        }
        return row;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(String::trim).toList();
    }
}
