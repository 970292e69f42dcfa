package io.github.llamkay.finding;

import io.github.llamkay.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why something holds: a tree whose leaves are the facts that the caller gave and the dated figures used.
 *
 * <p>The engine builds it from the matches of the rules, narrowed to what each rule needs.
 */
public sealed interface Proof {

    /**
     * A fact that the caller gave.
     *
     * @param fact the fact
     */
    record Given(Fact fact) implements Proof {}

    /**
     * A dated figure.
     *
     * @param figure the row used
     */
    record Dated(Figure figure) implements Proof {}

    /**
     * A conclusion of a rule.
     *
     * @param rule the name of the rule
     * @param decisions the decisions that it applies, the first being its own
     * @param concludesEs what it concludes, in Spanish
     * @param concludesEn what it concludes, in English
     * @param because what it rests on
     */
    record Concluded(String rule, List<String> decisions, String concludesEs, String concludesEn, List<Proof> because)
            implements Proof {

        /**
         * Copies the lists.
         *
         * @param rule the name of the rule
         * @param decisions the decisions that it applies, the first being its own
         * @param concludesEs what it concludes, in Spanish
         * @param concludesEn what it concludes, in English
         * @param because what it rests on
         */
        public Concluded {
            decisions = List.copyOf(decisions);
            because = List.copyOf(because);
        }

        /**
         * Returns what the rule concludes.
         *
         * @param language the language
         * @return a sentence
         */
        public String concludes(Language language) {
            return language == Language.ES ? concludesEs : concludesEn;
        }
    }

    /**
     * Returns every decision applied on the way to this conclusion.
     *
     * @return decision ids
     */
    default Set<String> allDecisions() {
        Set<String> found = new TreeSet<>();
        collect(this, found);
        return found;
    }

    private static void collect(Proof proof, Set<String> found) {
        if (proof instanceof Concluded concluded) {
            found.addAll(concluded.decisions());
            concluded.because().forEach(child -> collect(child, found));
        }
    }

    /**
     * Returns the tree as indented lines.
     *
     * @param language the language
     * @return one line for each node
     */
    default String describe(Language language) {
        StringBuilder text = new StringBuilder();
        describe(this, language, "", text);
        return text.toString();
    }

    private static void describe(Proof proof, Language language, String indent, StringBuilder text) {
        if (proof instanceof Given given) {
            text.append(indent).append("- ").append(given.fact()).append('\n');
        } else if (proof instanceof Dated dated) {
            text.append(indent).append("- ").append(dated.figure()).append('\n');
        } else if (proof instanceof Concluded concluded) {
            text.append(indent)
                    .append("- [")
                    .append(String.join(", ", concluded.decisions()))
                    .append("] ")
                    .append(concluded.concludes(language))
                    .append('\n');
            concluded.because().forEach(child -> describe(child, language, indent + "  ", text));
        }
    }
}
