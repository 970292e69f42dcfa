package io.github.llamkay.examples.report;

import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Question;
import java.util.HashMap;
import java.util.Map;

/** Says what the question of a decision settles. */
final class Topics {

    private final Catalogue catalogue;
    private final Map<String, String> topics = new HashMap<>();

    Topics(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Question question : catalogue.questions()) {
            topics.put(question.id(), question.topicEs());
        }
    }

    /** Returns the topic of the question that a decision is taken from; the id of the decision where it has none. */
    String of(String decision) {
        return catalogue
                .decision(decision)
                .map(each -> topics.getOrDefault(each.question(), decision))
                .orElse(decision);
    }
}
