package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The letter of dismissal. Its contents are complete: an item that is not in the set is not in the letter.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which it was sent
 * @param contents what it states
 */
public record DismissalLetter(String employment, LocalDate on, Set<DismissalPaperItem> contents)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which it was sent
     * @param contents what it states
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalLetter {
        Checks.id("DismissalLetter.employment", employment);
        Checks.date("DismissalLetter.on", on);
        contents = Checks.set("DismissalLetter.contents", contents);
    }
}
