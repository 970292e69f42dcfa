package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The letter of charges that comes before a dismissal (carta de preaviso). Its contents are complete: an item that is not in the set is not in the letter.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind what the dismissal is about
 * @param on the day on which the worker received it
 * @param contents what it states
 * @param days the term that it gives to answer or to correct, calendar days, 0 to 180
 */
public record DismissalNotice(
        String employment, DismissalKind kind, LocalDate on, Set<DismissalPaperItem> contents, int days)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind what the dismissal is about
     * @param on the day on which the worker received it
     * @param contents what it states
     * @param days the term that it gives to answer or to correct, calendar days, 0 to 180
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalNotice {
        Checks.id("DismissalNotice.employment", employment);
        Checks.present("DismissalNotice.kind", kind);
        Checks.date("DismissalNotice.on", on);
        contents = Checks.set("DismissalNotice.contents", contents);
        Checks.range("DismissalNotice.days", days, 0, 180);
    }
}
