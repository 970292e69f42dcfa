package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Coercion;
import io.github.llamkay.fact.CoercionReview;
import io.github.llamkay.fact.ConsentDefect;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a review found of what the manual lists.
 *
 * @param found what was found, one or more
 * @param parts the review
 */
public record ForcedGrounds(List<?> found, List<Fact> parts) implements Bundle {

    /**
     * Looks for defects of the consent.
     *
     * @param file the employment
     * @param listed those listed
     * @return one when any of them was found
     */
    public static List<ForcedGrounds> consent(EmploymentFile file, ConsentDefect... listed) {
        ConsentReview review = file.consentReview();
        return review == null ? List.of() : of(review.defects(), Set.of(listed), review);
    }

    /**
     * Looks for penalties that are really present or threatened credibly.
     *
     * @param file the employment
     * @param listed those listed
     * @return one when any of them was found
     */
    public static List<ForcedGrounds> coercion(EmploymentFile file, Coercion... listed) {
        CoercionReview review = file.coercionReview();
        if (review == null) {
            return List.of();
        }
        Set<Coercion> founded = EnumSet.noneOf(Coercion.class);
        founded.addAll(review.real());
        founded.addAll(review.credible());
        return of(founded, Set.of(listed), review);
    }

    private static <E extends Enum<E>> List<ForcedGrounds> of(Set<E> found, Set<E> listed, Fact review) {
        List<E> both = found.stream().filter(listed::contains).sorted().toList();
        return both.isEmpty() ? List.of() : List.of(new ForcedGrounds(both, List.of(review)));
    }
}
