package io.github.llamkay.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day on which something can be done in time.
 *
 * @param date the last day, inclusive
 * @param counting how its days were counted
 * @param decision the decision that sets it, such as {@code "VI.9.a"}
 * @param advised the business day on which it had better be done, where the source lets a term end on a day that is none;
 *     empty when the last day needs no advice
 * @param planned whether it is only planned: counted from the last day of a step that is still to be done or set by a
 *     timetable, or needed so that later steps fit. It moves when the steps before it are done, and to let it pass is by
 *     itself no breach
 */
public record Deadline(
        LocalDate date, Counting counting, String decision, Optional<LocalDate> advised, boolean planned) {

    /**
     * Sets a last day without advice, not only planned.
     *
     * @param date the last day, inclusive
     * @param counting how its days were counted
     * @param decision the decision that sets it, such as {@code "VI.9.a"}
     */
    public Deadline(LocalDate date, Counting counting, String decision) {
        this(date, counting, decision, Optional.empty(), false);
    }
}
