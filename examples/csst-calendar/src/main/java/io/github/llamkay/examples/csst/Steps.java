package io.github.llamkay.examples.csst;

import io.github.llamkay.Assessment;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an election in order, and what was breached.
 *
 * @param asOf the day on which they are read
 * @param steps the steps
 * @param breaches what was breached, in words
 * @param unknown what could not be told, in words
 */
record Steps(LocalDate asOf, List<Step> steps, List<String> breaches, List<String> unknown) {

    static Steps of(Assessment assessment) {
        return new Steps(
                assessment.stamp().asOf(),
                assessment.calendar().stream().map(Step::of).toList(),
                assessment.violations().stream().map(Violation::words).toList(),
                assessment.undetermined().stream().map(open -> open.words()).toList());
    }

    /**
     * A step.
     *
     * @param id what tells it from the others
     * @param name what must be done, in short
     * @param who who must act
     * @param earliest the first day
     * @param latest the last day
     * @param advised the business day advised for the last day
     * @param counting how the days were counted
     * @param met when it was done
     * @param words the step in words
     * @param decision the decision that sets it
     * @param doubtful whether the source can be read in two ways
     */
    record Step(
            String id,
            String name,
            String who,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<LocalDate> advised,
            String counting,
            Optional<LocalDate> met,
            String words,
            String decision,
            boolean doubtful) {

        static Step of(Obligation duty) {
            String words = duty.words();
            return new Step(
                    duty.duty() + " " + duty.decision(),
                    words.substring(0, words.indexOf('.')),
                    duty.ower().titleEs(),
                    duty.earliest(),
                    duty.deadline().map(Deadline::date),
                    duty.deadline().flatMap(Deadline::advised),
                    duty.deadline()
                            .map(deadline -> counting(deadline.counting()))
                            .orElse(""),
                    duty.met(),
                    words,
                    duty.decision(),
                    !duty.doubts().isEmpty());
        }

        private static String counting(Counting counting) {
            return switch (counting) {
                case CALENDAR_DAYS -> "días naturales";
                case BUSINESS_DAYS -> "días hábiles";
                case WORKING_DAYS -> "días laborables";
                case CLOCK_HOURS -> "horas";
                case ANNIVERSARY -> "de fecha a fecha";
                case FIXED_DAY -> "";
            };
        }

        /** {@return whether only a person can fix its day} */
        boolean open() {
            return earliest.isEmpty() && latest.isEmpty() && met.isEmpty();
        }
    }
}
