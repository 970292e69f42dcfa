package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.ScheduleAct;
import io.github.llamkay.fact.ScheduleActKind;
import io.github.llamkay.fact.ScheduleChange;
import io.github.llamkay.fact.WorkersRepresentation;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.ScheduleLack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a change of the timetable (III.7). */
public final class Schedules {

    private Schedules() {}

    /**
     * Returns the steps of a change.
     *
     * @param file the employer
     * @param change the change
     * @return its steps
     */
    public static List<ScheduleAct> acts(EmployerFile file, ScheduleChange change) {
        return file.scheduleActs().stream()
                .filter(act -> act.change().equals(change.change()))
                .toList();
    }

    private static @Nullable ScheduleAct first(EmployerFile file, ScheduleChange change, ScheduleActKind kind) {
        ScheduleAct first = null;
        for (ScheduleAct act : acts(file, change)) {
            if (act.act() == kind && (first == null || act.on().isBefore(first.on()))) {
                first = act;
            }
        }
        return first;
    }

    private static ScheduleActKind noticeKind(EmployerFile file) {
        WorkersRepresentation representation = file.workersRepresentation();
        if (representation == null) {
            throw new IllegalStateException("The rule asks for the representation of the workers first");
        }
        return switch (representation.by()) {
            case UNION -> ScheduleActKind.NOTICE_TO_UNION;
            case REPRESENTATIVES -> ScheduleActKind.NOTICE_TO_REPRESENTATIVES;
            case NONE -> ScheduleActKind.NOTICE_TO_WORKERS;
        };
    }

    /**
     * Returns the first notice to whom it must be given.
     *
     * @param file the employer, the representation of its workers being known
     * @param change the change
     * @return the notice; none when none is known
     */
    public static List<ScheduleAct> notice(EmployerFile file, ScheduleChange change) {
        ScheduleAct notice = first(file, change, noticeKind(file));
        return notice == null ? List.of() : List.of(notice);
    }

    /**
     * Lists the steps of the consultation that are not shown to have been made in time.
     *
     * @param file the employer, the representation of its workers being known
     * @param change the change, adopted
     * @param days calendar days of notice
     * @return the steps
     */
    public static List<ScheduleLack> lacking(EmployerFile file, ScheduleChange change, int days) {
        LocalDate limit = change.on().minusDays(days);
        boolean complete = file.complete(RecordKind.DUTIES, change.on());
        List<ScheduleLack> lacking = new ArrayList<>(3);
        ScheduleAct notice = first(file, change, noticeKind(file));
        step(notice, noticeKind(file), limit, complete, file, lacking);
        step(
                first(file, change, ScheduleActKind.REASONS_STATED),
                ScheduleActKind.REASONS_STATED,
                limit,
                complete,
                file,
                lacking);
        ScheduleAct request = first(file, change, ScheduleActKind.MEETING_REQUESTED);
        if (request != null
                && notice != null
                && !request.on().isAfter(notice.on().plusDays(days))) {
            ScheduleAct set = first(file, change, ScheduleActKind.MEETING_SET);
            step(set, ScheduleActKind.MEETING_SET, change.on(), complete, file, lacking);
        }
        return lacking;
    }

    private static void step(
            @Nullable ScheduleAct act,
            ScheduleActKind kind,
            LocalDate limit,
            boolean complete,
            EmployerFile file,
            List<ScheduleLack> lacking) {
        if (act == null || act.on().isAfter(limit)) {
            List<Fact> parts = new ArrayList<>(file.scheduleActs());
            parts.addAll(file.recordsComplete(RecordKind.DUTIES));
            lacking.add(new ScheduleLack(kind, act != null || complete, parts));
        }
    }

    /**
     * Tells whether the workers challenged a collective change in time, or still may.
     *
     * @param file the employer
     * @param change the change
     * @param days calendar days from its adoption
     * @return whether the challenge, or the day of the case where there is none, is within the term
     */
    public static boolean challengeable(EmployerFile file, ScheduleChange change, int days) {
        ScheduleAct challenge = first(file, change, ScheduleActKind.CHALLENGED);
        LocalDate day = challenge == null ? file.asOf() : challenge.on();
        return !day.isAfter(change.on().plusDays(days));
    }

    /**
     * Tells whether the written demand was served and its term has passed.
     *
     * @param file the employer
     * @param change the change
     * @param days calendar days of the demand
     * @return whether the worker may sue
     */
    public static boolean demanded(EmployerFile file, ScheduleChange change, int days) {
        ScheduleAct demand = first(file, change, ScheduleActKind.DEMAND_SERVED);
        return demand != null && demand.on().plusDays(days).isBefore(file.asOf());
    }
}
