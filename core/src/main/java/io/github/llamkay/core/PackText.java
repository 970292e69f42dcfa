package io.github.llamkay.core;

import io.github.llamkay.Pack;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a pack beside its rules, as far as it could be read.
 *
 * @param pack the pack
 * @param id its id, blank when it has none that can be
 * @param document what it applies, blank when it does not say
 * @param questions its clauses
 * @param words the words of its decisions
 * @param figures its dated figures
 * @param rules the text of its rules, by file name
 */
record PackText(
        Pack pack,
        String id,
        String document,
        List<Question> questions,
        Words words,
        List<Figure> figures,
        Map<String, String> rules) {

    static final String QUESTIONS = "questions.csv";
    static final String WORDS_ES = "words_es.properties";
    static final String WORDS_EN = "words_en.properties";

    private static final String MANIFEST = "pack.properties";
    private static final String FIGURES = "figures.csv";
    private static final Set<String> REQUIRED = Set.of(MANIFEST, QUESTIONS, WORDS_ES, WORDS_EN);
    private static final Set<String> MANIFEST_KEYS = Set.of("id", "document");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*");

    /**
     * Reads the files of a pack.
     *
     * @param pack the pack
     * @param problems takes what is wrong
     * @return what could be read
     */
    static PackText read(Pack pack, List<String> problems) {
        Map<String, String> rules = new TreeMap<>();
        pack.files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                rules.put(file, text);
            } else if (!REQUIRED.contains(file) && !file.equals(FIGURES)) {
                problems.add(pack.name() + "/" + file + ": this file is not known; expected *.drl, " + MANIFEST + ", "
                        + QUESTIONS + ", " + WORDS_ES + ", " + WORDS_EN + " or " + FIGURES);
            }
        });
        if (rules.isEmpty()) {
            problems.add(pack.name() + ": it has no rules; expected at least one *.drl file");
        }
        Properties manifest = properties(pack, MANIFEST, problems);
        for (String key : manifest.stringPropertyNames()) {
            if (!MANIFEST_KEYS.contains(key)) {
                problems.add(pack.name() + "/" + MANIFEST + ": '" + key + "' is not known; expected id and document");
            }
        }
        String id = manifest.getProperty("id", "").trim();
        if (!ID.matcher(id).matches()) {
            problems.add(pack.name() + "/" + MANIFEST + ": id is '" + id
                    + "'; expected capital letters, digits and _, a letter first, such as ACME");
            id = "";
        }
        String document = manifest.getProperty("document", "").trim();
        if (document.isEmpty()) {
            problems.add(
                    pack.name() + "/" + MANIFEST
                            + ": document is missing; expected what the pack applies, such as Convenio colectivo ACME 2026-2027");
        }
        return new PackText(
                pack,
                id,
                document,
                questions(pack, problems),
                Words.own(properties(pack, WORDS_ES, problems), properties(pack, WORDS_EN, problems)),
                figures(pack, problems),
                rules);
    }

    /** Returns the start that every decision of the pack in a section has. */
    String prefix(Section section) {
        return section.name() + "." + id + ".";
    }

    private static Properties properties(Pack pack, String file, List<String> problems) {
        Properties properties = new Properties();
        String text = required(pack, file, problems);
        if (text != null) {
            try {
                properties.load(new StringReader(text));
            } catch (IOException | IllegalArgumentException e) {
                problems.add(pack.name() + "/" + file + ": " + e.getMessage());
            }
        }
        return properties;
    }

    private static List<Question> questions(Pack pack, List<String> problems) {
        List<Question> questions = new ArrayList<>();
        String text = required(pack, QUESTIONS, problems);
        if (text != null) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!CatalogueIndex.isRow(line)) {
                    continue;
                }
                String where = pack.name() + "/" + QUESTIONS + " line " + (i + 1);
                Question question = attempt(where, problems, each -> CatalogueIndex.question(each, line));
                if (question != null) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private static List<Figure> figures(Pack pack, List<String> problems) {
        String text = pack.files().get(FIGURES);
        if (text == null) {
            return List.of();
        }
        List<Figure> figures = attempt(
                pack.name(),
                problems,
                name -> Figures.read(FIGURES, text.lines().toList()));
        return figures == null ? List.of() : figures;
    }

    private static @Nullable String required(Pack pack, String file, List<String> problems) {
        String text = pack.files().get(file);
        if (text == null) {
            problems.add(pack.name() + ": " + file + " is missing; expected it beside the rules");
        }
        return text;
    }

    private static <T> @Nullable T attempt(String where, List<String> problems, Function<String, T> reading) {
        try {
            return reading.apply(where);
        } catch (IllegalArgumentException | IllegalStateException e) {
            String why = String.valueOf(e.getMessage());
            problems.add(why.startsWith(where) ? why : where + (where.contains(" line ") ? ": " : "/") + why);
            return null;
        }
    }
}
