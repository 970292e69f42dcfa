package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.HarassmentAnswerTerm;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentStep;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of sexual harassment with all that is known of its procedure.
 *
 * @param complaint the complaint
 * @param steps its steps, in no order
 * @param term the term given to answer, null when it is not known
 * @param resolution its resolution, null when none is known
 */
public record ComplaintCase(
        HarassmentComplaint complaint,
        List<HarassmentComplaintStep> steps,
        @Nullable HarassmentAnswerTerm term,
        @Nullable HarassmentResolution resolution)
        implements Bundle {

    /**
     * Copies the list.
     *
     * @param complaint the complaint
     * @param steps its steps, in no order
     * @param term the term given to answer, null when it is not known
     * @param resolution its resolution, null when none is known
     */
    public ComplaintCase {
        steps = List.copyOf(steps);
    }

    /** Returns the complaint alone: a rule matches the steps and the resolution that it rests on. */
    @Override
    public List<HarassmentComplaint> parts() {
        return List.of(complaint);
    }

    /** {@return the resolution; none when it is not known} */
    public List<HarassmentResolution> resolutions() {
        return resolution == null ? List.of() : List.of(resolution);
    }

    /** {@return the term given to answer; none when it is not known} */
    public List<HarassmentAnswerTerm> terms() {
        return term == null ? List.of() : List.of(term);
    }

    /**
     * Returns the first time that a step was taken.
     *
     * @param step the step
     * @return the fact; none when it is not known
     */
    public List<HarassmentComplaintStep> first(HarassmentStep step) {
        HarassmentComplaintStep first = null;
        for (HarassmentComplaintStep each : steps) {
            if (each.step() == step && (first == null || each.on().isBefore(first.on()))) {
                first = each;
            }
        }
        return first == null ? List.of() : List.of(first);
    }

    /** {@return the day of filing} */
    public LocalDate filed() {
        return complaint.on();
    }

    /** {@return the day of filing, as a period: it tells one complaint of a worker from another} */
    public Period period() {
        return new Period(complaint.on(), complaint.on());
    }

    private @Nullable LocalDate day(HarassmentStep step) {
        List<HarassmentComplaintStep> first = first(step);
        return first.isEmpty() ? null : first.get(0).on();
    }

    /** {@return the day on which those who investigate received it, null when it is not known} */
    public @Nullable LocalDate handedOver() {
        return day(HarassmentStep.HANDED_OVER);
    }

    /** {@return the day on which the accused was notified, null when it is not known} */
    public @Nullable LocalDate notified() {
        return day(HarassmentStep.NOTIFIED);
    }

    /** {@return the day on which the accused answered, null when it is not known} */
    public @Nullable LocalDate answered() {
        return day(HarassmentStep.ANSWERED);
    }

    /** {@return the day on which the investigation ended, null when it is not known} */
    public @Nullable LocalDate investigated() {
        return day(HarassmentStep.INVESTIGATED);
    }

    /** {@return the day on which the resolution became final, null when it is not known} */
    public @Nullable LocalDate becameFinal() {
        return day(HarassmentStep.FINAL);
    }

    /** {@return the day on which the sanction was reported, null when it is not known} */
    public @Nullable LocalDate sanctionReported() {
        return day(HarassmentStep.SANCTION_REPORTED);
    }

    /** {@return the day of the resolution, null when none is known} */
    public @Nullable LocalDate resolved() {
        return resolution == null ? null : resolution.on();
    }

    /** {@return values that words may name} */
    public Map<String, Object> values() {
        return Map.of("id", complaint.id(), "filed", complaint.on());
    }

    /**
     * Returns the values that the words of a duty may name.
     *
     * @param duty the duty
     * @return values by name
     */
    public Map<String, Object> valuesFor(Duty duty) {
        return Map.of("id", complaint.id(), "filed", complaint.on(), "what", duty);
    }
}
