package io.github.llamkay.catalogue;

import java.util.List;

/**
 * A decision taken from a question.
 *
 * @param id such as {@code "VIII.12.a"}
 * @param question the id of its question
 * @param rules the names of the rules that apply it, in the order of the source
 * @param needs the simple names of the fact types without which it cannot be told
 * @param norms the norms cited, in the order of the rules
 * @param figures the ids of the dated figures used
 */
public record Decision(
        String id, String question, List<String> rules, List<String> needs, List<String> norms, List<String> figures) {

    /**
     * Copies the lists.
     *
     * @param id such as {@code "VIII.12.a"}
     * @param question the id of its question
     * @param rules the names of the rules that apply it, in the order of the source
     * @param needs the simple names of the fact types without which it cannot be told
     * @param norms the norms cited, in the order of the rules
     * @param figures the ids of the dated figures used
     */
    public Decision {
        rules = List.copyOf(rules);
        needs = List.copyOf(needs);
        norms = List.copyOf(norms);
        figures = List.copyOf(figures);
    }
}
