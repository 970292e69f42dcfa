package io.github.llamkay;

import io.github.llamkay.fact.Duty;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts obligations in the order of their days, and the steps of an election that have none in that of the procedure. */
final class Calendar {

    /** The steps of an election, in the order of the procedure. */
    private static final List<Duty> STEPS = List.of(
            Duty.PROPOSE_COMMITTEE_SIZE,
            Duty.SEND_ELECTION_NOTICE,
            Duty.ORGANISE_ELECTION,
            Duty.APPOINT_ELECTORAL_BOARD,
            Duty.DECIDE_ELECTION_MODALITY,
            Duty.PUBLISH_ELECTION_CALL,
            Duty.REGISTER_CANDIDATES,
            Duty.PUBLISH_REGISTERED_CANDIDATES,
            Duty.PUBLISH_ELIGIBLE_CANDIDATES,
            Duty.PUBLISH_POLL_STAFF,
            Duty.RESUME_ELECTION_TIMETABLE,
            Duty.HOLD_ELECTION,
            Duty.DRAW_UP_ELECTION_RECORD,
            Duty.REPORT_SITE_RESULTS,
            Duty.SEND_BALLOTS,
            Duty.KEEP_BALLOTS,
            Duty.SEND_ELECTION_RECORD,
            Duty.DELIVER_CREDENTIALS,
            Duty.CONVENE_INSTALLATION,
            Duty.INSTALL_BODY,
            Duty.HOLD_SECOND_SESSION);

    private Calendar() {}

    /** An obligation and the day at which it stands. */
    private record Entry(Obligation obligation, LocalDate day) {

        int step() {
            return STEPS.indexOf(obligation.duty());
        }
    }

    static List<Obligation> of(List<Obligation> obligations) {
        List<Entry> entries = new ArrayList<>();
        for (Obligation obligation : obligations) {
            if (obligation.deadline().isPresent()
                    || (STEPS.contains(obligation.duty()) && !dated(obligation, obligations))) {
                entries.add(new Entry(obligation, day(obligation, obligations)));
            }
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::step))
                .map(Entry::obligation)
                .toList();
    }

    private static boolean dated(Obligation obligation, List<Obligation> obligations) {
        return obligations.stream()
                .anyMatch(other -> other.duty() == obligation.duty()
                        && other.subject().equals(obligation.subject())
                        && other.deadline().isPresent());
    }

    private static Optional<LocalDate> ownDay(Obligation obligation) {
        return obligation.deadline().map(Deadline::date).or(obligation::earliest);
    }

    private static LocalDate day(Obligation obligation, List<Obligation> obligations) {
        Optional<LocalDate> own = ownDay(obligation);
        if (own.isPresent()) {
            return own.get();
        }
        int step = STEPS.indexOf(obligation.duty());
        LocalDate before = null;
        LocalDate after = null;
        int nearestBefore = -1;
        int nearestAfter = STEPS.size();
        for (Obligation other : obligations) {
            int place = STEPS.indexOf(other.duty());
            Optional<LocalDate> day = ownDay(other);
            if (place < 0 || day.isEmpty() || !other.subject().equals(obligation.subject())) {
                continue;
            }
            if (place < step && place > nearestBefore) {
                nearestBefore = place;
                before = day.get();
            } else if (place > step && place < nearestAfter) {
                nearestAfter = place;
                after = day.get();
            }
        }
        if (before != null) {
            return before;
        }
        return after == null ? LocalDate.MAX : after;
    }
}
