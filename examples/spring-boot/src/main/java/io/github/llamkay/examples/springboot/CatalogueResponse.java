package io.github.llamkay.examples.springboot;

import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import java.util.Optional;

/**
 * A decision of the catalogue with the question that it is taken from.
 *
 * @param decision the decision
 * @param question its question
 */
record CatalogueResponse(Decision decision, Question question) {

    /** Returns a decision, empty when the catalogue has none of that id. */
    static Optional<CatalogueResponse> of(Catalogue catalogue, String id) {
        return catalogue
                .decision(id)
                .flatMap(decision -> catalogue.questions().stream()
                        .filter(question -> question.id().equals(decision.question()))
                        .findFirst()
                        .map(question -> new CatalogueResponse(decision, question)));
    }
}
