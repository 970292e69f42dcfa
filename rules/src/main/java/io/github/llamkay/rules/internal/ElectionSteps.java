package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.RepresentativesMandate;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Party;
import io.github.llamkay.rules.arithmetic.ElectionDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places the steps of an election in the chain of its dates; each from the windows of those it depends on. */
public final class ElectionSteps {

    private ElectionSteps() {}

    /**
     * Drafts a step of the calendar.
     *
     * @param file the election
     * @param duty the step
     * @param ower who must act
     * @param towards towards whom, null when the source does not say
     * @param earliest the first day, null when none is set
     * @param deadline the last day, null when none is set
     * @return the obligation
     */
    public static ToDo step(
            ElectionFile file,
            Duty duty,
            Party ower,
            @Nullable Party towards,
            @Nullable LocalDate earliest,
            @Nullable Deadline deadline) {
        return new ToDo(file, duty, null, ower, null, deadline, Map.of(), towards, earliest, null);
    }

    /**
     * Drafts an obligation without a day of its own that one fact settles.
     *
     * @param file the election
     * @param duty the duty
     * @param ower who must act
     * @param settled the day on which it was met, null when it was not
     * @param values values that its words may name
     * @return the obligation
     */
    public static ToDo told(
            ElectionFile file, Duty duty, Party ower, @Nullable LocalDate settled, Map<String, Object> values) {
        return new ToDo(file, duty, null, ower, null, null, values, null, null, settled);
    }

    /**
     * Places the call of a union: within a number of days from the receipt of the notice; until it is received, from its
     * sending or its last day, as a plan.
     *
     * @param file the election
     * @param notices the window of the notice, or none
     * @param days calendar days of the union
     * @return the window
     */
    public static Window call(ElectionFile file, List<Window> notices, int days) {
        LocalDate received = file.dayOf(ElectionActKind.NOTICE_RECEIVED);
        LocalDate from = received;
        if (from == null && !notices.isEmpty()) {
            from = notices.get(0).anchor();
        }
        return Window.of(
                file,
                ElectionActKind.CALL_PUBLISHED,
                received == null ? file.dayOf(ElectionActKind.NOTICE_SENT) : received,
                from == null ? null : from.plusDays(days),
                received == null);
    }

    /**
     * Places election day: where its day is set, there; else from the day that leaves enough business days after the list of
     * registered candidates, and so that the new term follows the running one without gap or overlap.
     *
     * @param file the election
     * @param gap business days between the list and the election
     * @param installation business days from the election within which the body is installed
     * @return the window
     */
    public static Window vote(ElectionFile file, int gap, int installation) {
        ElectionDays days = file.days();
        LocalDate registered = file.dayOf(ElectionActKind.REGISTERED_PUBLISHED);
        LocalDate earliest = registered == null ? null : days.plus(registered, gap + 1);
        LocalDate latest = file.dayOf(ElectionActKind.VOTED);
        RepresentativesMandate term = file.renewed();
        if (latest == null && term != null) {
            LocalDate end = term.term().to();
            if (file.body() != ElectedBody.SUPERVISOR) {
                LocalDate seamless = days.firstSeamless(end, installation);
                earliest = earliest == null || earliest.isBefore(seamless) ? seamless : earliest;
            }
            latest = days.lastSeamless(end);
            if (earliest != null && latest.isBefore(earliest)) {
                latest = null;
            }
        }
        return Window.of(file, ElectionActKind.VOTED, earliest, latest, true);
    }

    /**
     * Places the list of registered candidates: enough business days before election day.
     *
     * @param vote the window of election day, with a day
     * @param gap business days between the list and the election
     * @return the window
     */
    public static Window registered(Window vote, int gap) {
        return Window.of(
                vote.file(),
                ElectionActKind.REGISTERED_PUBLISHED,
                vote.file().dayOf(ElectionActKind.REGISTRATION_CLOSED),
                vote.file().days().minus(vote.anchor(), gap + 1),
                vote.open());
    }

    /**
     * Places the installation: within a number of business days from election day.
     *
     * @param vote the window of election day, with a day
     * @param days business days
     * @return the window
     */
    public static Window installation(Window vote, int days) {
        return Window.of(
                vote.file(),
                ElectionActKind.INSTALLED,
                vote.done(),
                vote.file().days().plus(vote.anchor(), days),
                vote.open());
    }

    /**
     * Returns the day of the call as the last day of a step that comes before it.
     *
     * @param file the election
     * @param calls the window of a union's call, or none
     * @param conveners who calls
     * @param decision the decision that sets it
     * @return the day of the call, or the last day that the union has for it; null where neither is known
     */
    public static @Nullable Deadline untilCall(
            ElectionFile file, List<Window> calls, List<Convener> conveners, String decision) {
        LocalDate day = file.dayOf(ElectionActKind.CALL_PUBLISHED);
        if (day == null && !calls.isEmpty() && Convener.party(conveners) != Party.EMPLOYER) {
            day = calls.get(0).latest();
        }
        return planned(day, decision);
    }

    /**
     * Returns a day that another step sets as the last day of a step.
     *
     * @param day the day, null when it is not known
     * @param decision the decision that sets it
     * @return the planned deadline, null when there is no day
     */
    public static @Nullable Deadline planned(@Nullable LocalDate day, String decision) {
        return day == null ? null : new Deadline(day, Counting.FIXED_DAY, decision, Optional.empty(), true);
    }

    /**
     * Returns the day before election day as the last day of a step.
     *
     * @param votes the window of election day, or none
     * @param decision the decision that sets it
     * @return the planned deadline, null when election day is not known
     */
    public static @Nullable Deadline untilVote(List<Window> votes, String decision) {
        LocalDate day = votes.isEmpty() ? null : votes.get(0).anchor();
        return planned(day == null ? null : day.minusDays(1), decision);
    }

    /**
     * Returns the last day of a window as that of a step that comes before it.
     *
     * @param windows the window, or none
     * @param decision the decision that sets it
     * @return the planned deadline, null when there is no last day
     */
    public static @Nullable Deadline until(List<Window> windows, String decision) {
        return planned(windows.isEmpty() ? null : windows.get(0).anchor(), decision);
    }

    /**
     * Returns the last day of a window, whatever was done, as that of a step.
     *
     * @param windows the window, or none
     * @param decision the decision that sets it
     * @return the planned deadline, null when there is no last day
     */
    public static @Nullable Deadline byEnd(List<Window> windows, String decision) {
        return planned(windows.isEmpty() ? null : windows.get(0).latest(), decision);
    }

    /**
     * Drafts the duty of the union to publish the call.
     *
     * @param file the election
     * @param calls the window of the call, or none
     * @return the obligation
     */
    public static ToDo publishCall(ElectionFile file, List<Window> calls) {
        Window call = calls.isEmpty() ? null : calls.get(0);
        return step(
                file,
                Duty.PUBLISH_ELECTION_CALL,
                Party.UNION,
                Party.WORKERS,
                call == null ? null : call.earliest(),
                call == null ? null : call.advisedAfter(Counting.CALENDAR_DAYS, "CSST.5.c.3"));
    }

    /**
     * Returns the first day of a window.
     *
     * @param windows the window, or none
     * @return the day, null when there is none
     */
    public static @Nullable LocalDate from(List<Window> windows) {
        return windows.isEmpty() ? null : windows.get(0).earliest();
    }

    /**
     * Returns the last day of a window.
     *
     * @param windows the window, or none
     * @param counting how its days are counted
     * @param decision the decision that sets it
     * @return the deadline, null when there is no last day
     */
    public static @Nullable Deadline counted(List<Window> windows, Counting counting, String decision) {
        return windows.isEmpty() ? null : windows.get(0).deadline(counting, decision);
    }

    /**
     * Returns by how many calendar days a step was done after its last day, or has so far not been done.
     *
     * @param window its window, with a last day
     * @return calendar days, 0 when it is not late
     */
    public static long daysLate(Window window) {
        LocalDate done = window.file().doneOn(window.step());
        LocalDate day = done == null ? window.file().asOf() : done;
        return Math.max(0, ChronoUnit.DAYS.between(window.latest(), day));
    }

    /**
     * Returns by how many business days the installation was called after its last day, or has so far not been called.
     *
     * @param file the election
     * @param windows the window of the installation, or none
     * @return the number, to be named in words; none where there is no last day
     */
    public static Map<String, Object> businessDaysLate(ElectionFile file, List<Window> windows) {
        LocalDate last = windows.isEmpty() ? null : windows.get(0).latest();
        if (last == null) {
            return Map.of();
        }
        LocalDate done = file.doneOn(ElectionActKind.INSTALLATION_CONVENED);
        return Map.of("late", file.days().through(last, done == null ? file.asOf() : done));
    }
}
