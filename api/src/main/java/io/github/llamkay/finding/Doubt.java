package io.github.llamkay.finding;

/**
 * Why a finding is not certain: the reading followed and the one not followed, or a figure known only from memory.
 *
 * @param followedEs the reading followed, in Spanish
 * @param otherEs the reading not followed, in Spanish
 * @param followedEn the reading followed, in English
 * @param otherEn the reading not followed, in English
 */
public record Doubt(String followedEs, String otherEs, String followedEn, String otherEn) {

    /**
     * Returns the reading followed.
     *
     * @param language the language
     * @return a sentence
     */
    public String followed(Language language) {
        return language == Language.ES ? followedEs : followedEn;
    }

    /**
     * Returns the reading not followed.
     *
     * @param language the language
     * @return a sentence
     */
    public String other(Language language) {
        return language == Language.ES ? otherEs : otherEn;
    }
}
