package io.github.llamkay;

import io.github.llamkay.finding.Classification;
import io.github.llamkay.finding.Eligibility;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the rules conclude about a case, in a stable order: by subject, then by period, then by decision in the order of the
 * source.
 *
 * <p>The same case gives the same assessment, whatever the order in which its facts were given and the number of threads.
 * Immutable and thread-safe.
 */
public final class Assessment {

    private final List<Finding> findings;
    private final Supplier<List<Undetermined>> undetermined;
    private final Supplier<Stamp> stamp;

    /**
     * Gathers an assessment; callers get theirs from {@link LabourLaw#assess}.
     *
     * @param findings the findings, in order
     * @param undetermined what could not be told, in order
     * @param stamp what it was made with
     */
    public Assessment(List<Finding> findings, Supplier<List<Undetermined>> undetermined, Supplier<Stamp> stamp) {
        this.findings = List.copyOf(findings);
        this.undetermined = undetermined;
        this.stamp = stamp;
    }

    /**
     * Returns all findings.
     *
     * @return the findings, in order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns what workers are due.
     *
     * @return the entitlements, in order
     */
    public List<Entitlement> entitlements() {
        return only(Entitlement.class);
    }

    /**
     * Returns what was done against the law or left undone.
     *
     * @return the violations, in order
     */
    public List<Violation> violations() {
        return only(Violation.class);
    }

    /**
     * Returns what must be done.
     *
     * @return the obligations, in order
     */
    public List<Obligation> obligations() {
        return only(Obligation.class);
    }

    /**
     * Returns which rights and faculties are open.
     *
     * @return the eligibilities, in order
     */
    public List<Eligibility> eligibilities() {
        return only(Eligibility.class);
    }

    /**
     * Returns the derived statuses worth reporting.
     *
     * @return the classifications, in order
     */
    public List<Classification> classifications() {
        return only(Classification.class);
    }

    /**
     * Returns the decisions that could not be told and the facts that were missing.
     *
     * @return what is undetermined, in order
     */
    public List<Undetermined> undetermined() {
        return undetermined.get();
    }

    /**
     * Returns the calendar: the obligations that have a last day, by that day, and the steps of an election that have none.
     *
     * <p>A step of an election without a last day stands at its first day; one without either stands right after the step
     * that the procedure has before it, or before the first that follows where none before it has a day. Steps of one day
     * come in the order of the procedure, other obligations of one day in that of the assessment; steps of an election of
     * which no day is known come last. A duty of one subject that also has an entry with a last day is not listed without.
     * What may be done and need not, such as to oppose or to object, stands among the {@link #eligibilities()}, its window as
     * their period.
     *
     * @return the calendar of deadlines and steps
     */
    public List<Obligation> calendar() {
        return Calendar.of(obligations());
    }

    /**
     * Returns what the assessment was made with.
     *
     * @return version, edition, dates and figures
     */
    public Stamp stamp() {
        return stamp.get();
    }

    private <T extends Finding> List<T> only(Class<T> type) {
        return findings.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns how many findings of each kind there are, and nothing of any person. */
    @Override
    public String toString() {
        return "Assessment[entitlements=" + entitlements().size() + ", violations="
                + violations().size() + ", obligations=" + obligations().size() + ", eligibilities="
                + eligibilities().size()
                + ", classifications=" + classifications().size() + ", undetermined="
                + undetermined().size() + "]";
    }
}
