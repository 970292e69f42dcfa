package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import java.util.List;

/**
 * The days of a month with overtime, as the facts tell them.
 *
 * @param period the calendar month
 * @param days the days, the earliest first
 * @param parts the facts that tell
 */
public record OvertimeDays(Period period, List<OvertimeDay> days, List<Fact> parts) implements Bundle {}
