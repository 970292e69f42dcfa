package io.github.llamkay.catalogue;

import io.github.llamkay.Section;
import java.util.List;

/**
 * A question of the manual or a numeral of the procedure.
 *
 * @param id such as {@code "VIII.12"}
 * @param section its section
 * @param page the page on which it begins; 0 for the election procedure, whose print has no pages
 * @param topicEs what it settles, in our words, in Spanish
 * @param topicEn what it settles, in our words, in English
 * @param decisions the ids of the decisions to be taken from it; none when it decides nothing
 * @param undecidedBecause why no decision is taken from it; blank when one is
 */
public record Question(
        String id,
        Section section,
        int page,
        String topicEs,
        String topicEn,
        List<String> decisions,
        String undecidedBecause) {

    /**
     * Copies the list.
     *
     * @param id such as {@code "VIII.12"}
     * @param section its section
     * @param page the page on which it begins; 0 for the election procedure, whose print has no pages
     * @param topicEs what it settles, in our words, in Spanish
     * @param topicEn what it settles, in our words, in English
     * @param decisions the ids of the decisions to be taken from it; none when it decides nothing
     * @param undecidedBecause why no decision is taken from it; blank when one is
     */
    public Question {
        decisions = List.copyOf(decisions);
    }
}
