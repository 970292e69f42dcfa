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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
                .map(CatalogueIndex::question)
                .toList();
        List<Decision> decisions = rows(DECISIONS, 5).stream()
                .map(row -> new Decision(
                        row[0], RuleMeta.question(row[0]), list(row[1]), list(row[2]), list(row[3]), list(row[4])))
                .sorted((one, other) -> DecisionOrder.INSTANCE.compare(one.id(), other.id()))
                .toList();
        return new CatalogueIndex(questions, decisions);
    }

    /** Returns this catalogue with the clauses and decisions of packs after those of the law, section by section. */
    CatalogueIndex with(List<PackRules> packs) {
        if (packs.isEmpty()) {
            return this;
        }
        List<Question> allQuestions = new ArrayList<>(questions);
        List<Decision> allDecisions = new ArrayList<>(decisions);
        for (PackRules pack : packs) {
            allQuestions.addAll(pack.questions());
            allDecisions.addAll(pack.decisions());
        }
        allQuestions.sort(Comparator.comparing(Question::section));
        allDecisions.sort(Comparator.comparing(decision -> Section.of(decision.id())));
        return new CatalogueIndex(List.copyOf(allQuestions), List.copyOf(allDecisions));
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
                    .filter(CatalogueIndex::isRow)
                    .map(line -> row(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }

    /** Tells whether a line of a table is a row of it. */
    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /**
     * Reads a row of a table of questions.
     *
     * @param where the table and the row, for messages
     * @param line the row
     * @return the question
     * @throws IllegalStateException when it has another number of columns
     * @throws IllegalArgumentException when a cell cannot be
     */
    static Question question(String where, String line) {
        String[] row = row(where, line, 6);
        if (!row[1].chars().allMatch(Character::isDigit) || row[1].isEmpty()) {
            throw new IllegalArgumentException(
                    where + ": the page is '" + row[1] + "'; expected a number, 0 where there are no pages");
        }
        return question(row);
    }

    private static Question question(String[] row) {
        return new Question(row[0], Section.of(row[0]), Integer.parseInt(row[1]), row[2], row[3], list(row[4]), row[5]);
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
