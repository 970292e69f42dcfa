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
 */
public record Deadline(LocalDate date, Counting counting, String decision, Optional<LocalDate> advised) {

    /**
     * Sets a last day without advice.
     *
     * @param date the last day, inclusive
     * @param counting how its days were counted
     * @param decision the decision that sets it, such as {@code "VI.9.a"}
     */
    public Deadline(LocalDate date, Counting counting, String decision) {
        this(date, counting, decision, Optional.empty());
    }
}
