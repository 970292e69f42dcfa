package io.github.llamkay.finding;

import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Optional;

/**
 * One conclusion about one subject.
 *
 * <p>Findings are immutable and thread-safe.
 */
public sealed interface Finding permits Entitlement, Obligation, Violation, Eligibility, Classification {

    /**
     * Returns whom it is about.
     *
     * @return the id of the employment or employer, as the caller chose it
     */
    String subject();

    /**
     * Returns the period that it is for: a semester, a month, a year of service.
     *
     * @return the period, empty when it is not tied to one
     */
    Optional<Period> period();

    /**
     * Returns what every finding carries.
     *
     * @return the grounds
     */
    Grounds grounds();

    /**
     * Returns the decision that it applies.
     *
     * @return an id such as {@code "VIII.12.a"}
     */
    default String decision() {
        return grounds().decision();
    }

    /**
     * Returns where the decision stands.
     *
     * @return document, section, question, page and norms
     */
    default Source source() {
        return grounds().source();
    }

    /**
     * Returns the norms that the source cites for the decision.
     *
     * @return norms, possibly none: the manual often cites none
     */
    default List<String> norms() {
        return grounds().source().norms();
    }

    /**
     * Returns how sure it is.
     *
     * @return certain, or doubtful with {@link #doubts()}
     */
    default Certainty certainty() {
        return grounds().doubts().isEmpty() ? Certainty.CERTAIN : Certainty.DOUBTFUL;
    }

    /**
     * Returns why it is not certain.
     *
     * @return the doubts, empty when it is certain
     */
    default List<Doubt> doubts() {
        return grounds().doubts();
    }

    /**
     * Returns the proof down to the caller's facts and the dated figures.
     *
     * @return the proof
     */
    default Proof proof() {
        return grounds().proving().get();
    }

    /**
     * Returns the finding in words.
     *
     * @param language the language
     * @return a sentence
     */
    default String words(Language language) {
        return (language == Language.ES ? grounds().wordsEs() : grounds().wordsEn()).get();
    }

    /**
     * Returns the finding in words, in Spanish.
     *
     * @return a sentence
     */
    default String words() {
        return words(Language.ES);
    }
}
