package io.github.llamkay.fact;

import java.util.Set;

/**
 * What was found on a debt of someone who works.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param means the means by which it was induced; empty for an ordinary loan
 */
public record DebtReview(String employment, Set<DebtMeans> means) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param means the means by which it was induced; empty for an ordinary loan
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DebtReview {
        Checks.id("DebtReview.employment", employment);
        means = Checks.set("DebtReview.means", means);
    }
}
