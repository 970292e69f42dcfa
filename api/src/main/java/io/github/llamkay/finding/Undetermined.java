package io.github.llamkay.finding;

import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Optional;

/**
 * A decision that could not be told for lack of a fact. Unknown is never silently compliant, and never zero.
 *
 * @param subject the id of the employment or employer
 * @param decision the id of the decision
 * @param period the period in question, if it is tied to one
 * @param missing the fact types that were missing, by simple name, each with what it should say where that is known
 * @param wordsEs in words, in Spanish
 * @param wordsEn in words, in English
 */
public record Undetermined(
        String subject,
        String decision,
        Optional<Period> period,
        List<String> missing,
        String wordsEs,
        String wordsEn) {

    /**
     * Copies the list.
     *
     * @param subject the id of the employment or employer
     * @param decision the id of the decision
     * @param period the period in question, if it is tied to one
     * @param missing the fact types that were missing, by simple name, each with what it should say where that is known
     * @param wordsEs in words, in Spanish
     * @param wordsEn in words, in English
     */
    public Undetermined {
        missing = List.copyOf(missing);
    }

    /**
     * Returns it in words.
     *
     * @param language the language
     * @return a sentence
     */
    public String words(Language language) {
        return language == Language.ES ? wordsEs : wordsEn;
    }

    /**
     * Returns it in words, in Spanish.
     *
     * @return a sentence
     */
    public String words() {
        return wordsEs;
    }
}
