package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.ScheduleActKind;
import java.util.List;

/**
 * A step of the consultation on a change of the timetable that is not shown to have been made in time.
 *
 * @param step the step
 * @param known whether it is known not to have been: it was made late, or the records are complete
 * @param parts the facts that tell
 */
public record ScheduleLack(ScheduleActKind step, boolean known, List<Fact> parts) implements Bundle {}
