package io.github.llamkay.finding;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Optional;

/**
 * A decision that could not be told for lack of a fact. Unknown is never silently compliant, and never zero.
 *
 * @param subject the id of the employment or employer
 * @param decision the id of the decision
 * @param period the period in question, if it is tied to one
 * @param benefit the benefit of which it could not be told whether it was paid or granted, where it is about one
 * @param duty the duty of which it could not be told whether it was met, where it is about one
 * @param missing the fact types that were missing, by simple name, each with what it should say where that is known
 * @param missingWordsEs what was missing in words, in Spanish, in the order of {@code missing}
 * @param missingWordsEn what was missing in words, in English, in the order of {@code missing}
 * @param wordsEs in words, in Spanish
 * @param wordsEn in words, in English
 */
public record Undetermined(
        String subject,
        String decision,
        Optional<Period> period,
        Optional<Benefit> benefit,
        Optional<Duty> duty,
        List<String> missing,
        List<String> missingWordsEs,
        List<String> missingWordsEn,
        String wordsEs,
        String wordsEn) {

    /**
     * Copies the lists.
     *
     * @param subject the id of the employment or employer
     * @param decision the id of the decision
     * @param period the period in question, if it is tied to one
     * @param benefit the benefit of which it could not be told whether it was paid or granted, where it is about one
     * @param duty the duty of which it could not be told whether it was met, where it is about one
     * @param missing the fact types that were missing, by simple name, each with what it should say where that is known
     * @param missingWordsEs what was missing in words, in Spanish, in the order of {@code missing}
     * @param missingWordsEn what was missing in words, in English, in the order of {@code missing}
     * @param wordsEs in words, in Spanish
     * @param wordsEn in words, in English
     */
    public Undetermined {
        missing = List.copyOf(missing);
        missingWordsEs = List.copyOf(missingWordsEs);
        missingWordsEn = List.copyOf(missingWordsEn);
    }

    /**
     * Returns what was missing in words, such as {@code "el pago"}, in the order of {@link #missing()}. {@link #words} names
     * it by the same.
     *
     * @param language the language
     * @return a noun phrase for each
     */
    public List<String> missingWords(Language language) {
        return language == Language.ES ? missingWordsEs : missingWordsEn;
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
