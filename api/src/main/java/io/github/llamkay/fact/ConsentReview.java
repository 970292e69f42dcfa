package io.github.llamkay.fact;

import java.util.Set;

/**
 * What was found on the consent of someone who works, when it was looked into.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param defects everything that vitiates it; empty when it is free, informed and kept throughout
 */
public record ConsentReview(String employment, Set<ConsentDefect> defects) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param defects everything that vitiates it; empty when it is free, informed and kept throughout
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ConsentReview {
        Checks.id("ConsentReview.employment", employment);
        defects = Checks.set("ConsentReview.defects", defects);
    }
}
