package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import io.github.llamkay.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of the rules: templates by key, in Spanish and English. Immutable. */
final class Wording {

    private static final String FOLDER = "/io/github/llamkay/rules/words/";
    private static final String UNDETERMINED = "undetermined.";

    /**
     * A template in both languages.
     *
     * @param key its key
     * @param es in Spanish
     * @param en in English
     */
    record Template(String key, String es, String en) {}

    private final Map<String, Template> templates;
    private final Map<String, List<Template>> byDecision;

    private Wording(Map<String, Template> templates, Map<String, List<Template>> byDecision) {
        this.templates = templates;
        this.byDecision = byDecision;
    }

    /**
     * Loads all words.
     *
     * @param decisions the ids of the decisions that the templates are sorted by
     * @return the words
     * @throws InputException when a template is missing in a language
     */
    static Wording load(Set<String> decisions) {
        Properties spanish = bundle(Language.ES);
        Properties english = bundle(Language.EN);
        Map<String, Template> templates = new TreeMap<>();
        Set<String> keys = new TreeSet<>(spanish.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        for (String key : keys) {
            templates.put(key, new Template(key, text(spanish, key, "Spanish"), text(english, key, "English")));
        }
        Map<String, List<Template>> byDecision = new TreeMap<>();
        templates.values().forEach(template -> {
            String decision = decision(template.key(), decisions);
            if (decision != null) {
                byDecision.computeIfAbsent(decision, key -> new ArrayList<>()).add(template);
            }
        });
        return new Wording(templates, byDecision);
    }

    /** Returns the template of a key. */
    Optional<Template> of(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    /** Returns the templates of a decision: its own first, then its variants by key. */
    List<Template> ofDecision(String decision) {
        return byDecision.getOrDefault(decision, List.of());
    }

    /** Returns what distinguishes a template of a decision from its own, such as {@code UNPAID}; blank for its own. */
    static String variant(Template template, String decision) {
        if (template.key().startsWith(UNDETERMINED)) {
            return UNDETERMINED.substring(0, UNDETERMINED.length() - 1);
        }
        return template.key().equals(decision) ? "" : template.key().substring(decision.length() + 1);
    }

    /** Returns the longest decision that a key begins with, or null. */
    private static @Nullable String decision(String key, Set<String> decisions) {
        String rest = key.startsWith(UNDETERMINED) ? key.substring(UNDETERMINED.length()) : key;
        while (!decisions.contains(rest)) {
            int dot = rest.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            rest = rest.substring(0, dot);
        }
        return rest;
    }

    private static Properties bundle(Language language) {
        Properties bundle = new Properties();
        read(bundle, "general", language);
        for (Section section : Section.values()) {
            read(bundle, section.name(), language);
        }
        return bundle;
    }

    private static void read(Properties bundle, String name, Language language) {
        String resource = FOLDER + name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new InputException("No " + resource + " on the class path; expected llamkay-rules");
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }

    private static String text(Properties bundle, String key, String language) {
        String text = bundle.getProperty(key);
        if (text == null) {
            throw new InputException("The words " + key + " are missing in " + language);
        }
        return text;
    }
}
