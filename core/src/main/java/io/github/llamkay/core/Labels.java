package io.github.llamkay.core;

import io.github.llamkay.Section;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.finding.Language;
import java.util.Properties;

/** What the constants of the API are called in tables and headings: by a label, else as in sentences. */
final class Labels {

    /** Read when first asked for. */
    private static final Words LABELS = Words.own(read(Language.ES), read(Language.EN));

    private Labels() {}

    /** Returns the label of a constant. */
    static String of(Enum<?> constant, Language language) {
        if (constant instanceof Section section) {
            return language == Language.ES ? section.titleEs() : section.titleEn();
        }
        if (constant instanceof Concept concept) {
            return Words.format(concept, language);
        }
        return LABELS.template(key(constant), language)
                .orElseThrow(() -> new IllegalArgumentException(key(constant) + " has no label in " + language
                        + "; expected a constant of the API that findings show, such as Benefit.CTS"));
    }

    /** Returns the key of a constant: its type, with the type that it is nested in, and its name. */
    private static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }

    private static Properties read(Language language) {
        Properties labels = new Properties();
        Words.require(labels, "labels", language);
        return labels;
    }
}
