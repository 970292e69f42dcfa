package io.github.llamkay.catalogue;

import java.util.List;
import java.util.Optional;

/** Every question of the sections held, the decisions taken from it and the rules that apply them. */
public interface Catalogue {

    /**
     * Returns the questions.
     *
     * @return all questions, in the order of the source
     */
    List<Question> questions();

    /**
     * Returns the decisions.
     *
     * @return all decisions, in the order of the source
     */
    List<Decision> decisions();

    /**
     * Finds a decision.
     *
     * @param id such as {@code "VIII.12.a"}
     * @return the decision, empty when the catalogue has none of that id
     */
    Optional<Decision> decision(String id);
}
