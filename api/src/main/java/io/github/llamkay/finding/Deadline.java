package io.github.llamkay.finding;

import java.time.LocalDate;

/**
 * The last day on which something can be done in time.
 *
 * @param date the last day, inclusive
 * @param counting how its days were counted
 * @param decision the decision that sets it, such as {@code "VI.9.a"}
 */
public record Deadline(LocalDate date, Counting counting, String decision) {}
