package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a step of an election can be done: its place in the chain of dates, from which the next ones are counted. Equal only
 * when the same.
 *
 * @param file the election
 * @param step the step
 * @param earliest the first day, null when none is set
 * @param latest the last day, null when none is set
 * @param planned whether the last day is only planned
 * @param done the day on which the step was done or is set by the timetable, null when it is neither
 */
public record Window(
        ElectionFile file,
        ElectionActKind step,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean planned,
        @Nullable LocalDate done)
        implements Derived {

    /**
     * Makes the window of a step, with the day on which it was done if that is known.
     *
     * @param file the election
     * @param step the step
     * @param earliest the first day, null when none is set
     * @param latest the last day, null when none is set
     * @param planned whether the last day is only planned
     * @return the window
     */
    public static Window of(
            ElectionFile file,
            ElectionActKind step,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            boolean planned) {
        return new Window(file, step, earliest, latest, planned, file.dayOf(step));
    }

    /** {@return the day from which later steps are counted: that on which it was done, else its last day} */
    public @Nullable LocalDate anchor() {
        return done == null ? latest : done;
    }

    /** {@return whether later steps are counted from a day that is still only planned} */
    public boolean open() {
        return done == null;
    }

    /**
     * Returns the last day as a deadline.
     *
     * @param counting how its days are counted
     * @param decision the decision that sets it
     * @return the deadline, null when there is no last day
     */
    public @Nullable Deadline deadline(Counting counting, String decision) {
        return latest == null ? null : new Deadline(latest, counting, decision, Optional.empty(), planned);
    }

    /**
     * Returns the last day as a deadline, with the business day before it where it is none itself.
     *
     * @param counting how its days are counted
     * @param decision the decision that sets it
     * @return the deadline, null when there is no last day
     */
    public @Nullable Deadline advisedBefore(Counting counting, String decision) {
        return latest == null ? null : advised(latest, file.days().sameOrBefore(latest), counting, decision);
    }

    /**
     * Returns the last day as a deadline, with the business day after it where it is none itself.
     *
     * @param counting how its days are counted
     * @param decision the decision that sets it
     * @return the deadline, null when there is no last day
     */
    public @Nullable Deadline advisedAfter(Counting counting, String decision) {
        return latest == null ? null : advised(latest, file.days().sameOrAfter(latest), counting, decision);
    }

    private Deadline advised(LocalDate last, LocalDate better, Counting counting, String decision) {
        return new Deadline(
                last, counting, decision, better.equals(last) ? Optional.empty() : Optional.of(better), planned);
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public String variant() {
        return step.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
