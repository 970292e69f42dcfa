package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Party;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draft of an obligation. The judge phase compares it with what was done, unless a payment or leave tells whether it was
 * met.
 *
 * @param file the employment, employer or election
 * @param duty what must be done
 * @param benefit the benefit that the duty serves, null when none
 * @param ower who must act
 * @param period what it is for, null when it is not tied to a period
 * @param deadline by when, null when no day is set
 * @param values more values that its words may name
 * @param towards towards whom, null when the source does not say
 * @param earliest the first day on which it can be done, null when none is set
 * @param settled the day on which payments or leave meet it, null when they do not, or another fact tells
 */
public record ToDo(
        SubjectFile file,
        Duty duty,
        @Nullable Benefit benefit,
        Party ower,
        @Nullable Period period,
        @Nullable Deadline deadline,
        Map<String, Object> values,
        @Nullable Party towards,
        @Nullable LocalDate earliest,
        @Nullable LocalDate settled)
        implements Derived {

    /** Duties that payments, leave, staff or facts of their own tell of; their own rules judge them. */
    private static final Set<Duty> TOLD_OTHERWISE = EnumSet.of(
            Duty.PAY_BENEFIT,
            Duty.DEPOSIT_CTS,
            Duty.GRANT_LEAVE,
            Duty.GRANT_TIME_OFF,
            Duty.CONSULT_TIMETABLE,
            Duty.RULE_ON_TIMETABLE,
            Duty.IMPLEMENT_LACTATION_ROOM,
            Duty.MEET_DISABILITY_QUOTA,
            Duty.NOTIFY_UNMET_QUOTA,
            Duty.REGISTER_WORK,
            Duty.HOLD_OSH_TRAININGS,
            Duty.INVESTIGATE_OSH_EVENT,
            Duty.ENTER_WORKERS_IN_REMYPE,
            Duty.REPORT_SAFETY_EVENT,
            Duty.COMMUNICATE_ACCIDENT,
            Duty.REGISTER_ACCIDENT,
            Duty.REGISTER_OCCUPATIONAL_DISEASE,
            Duty.DESIGNATE_SCRUTINEERS_IN_TIME,
            Duty.CALL_RECONSTITUTION,
            Duty.RESOLVE_OBJECTION,
            Duty.RESOLVE_CHALLENGE,
            Duty.REPORT_RESULT_OF_SITE,
            Duty.SEND_BALLOTS_OF_SITE,
            Duty.KEEP_BALLOTS_OF_SITE,
            Duty.HAVE_YOUTH_TRAINING_PROGRAMME,
            Duty.ANSWER_HARASSMENT_COMPLAINT,
            Duty.ATTEND_DURING_NOTICE,
            Duty.ANSWER_WAIVER_REQUEST,
            Duty.ATTEND_DISMISSAL_VERIFICATION,
            Duty.ISSUE_INSTRUCTION_REPORT,
            Duty.ISSUE_SANCTION_RESOLUTION,
            Duty.ANSWER_CHARGE,
            Duty.FOUND_UNION_IN_ASSEMBLY,
            Duty.ENDORSE_UNION_MINUTES,
            Duty.REGISTER_UNION,
            Duty.SUBMIT_UNION_PAPERS,
            Duty.CURE_UNION_REGISTRATION,
            Duty.REPORT_UNION_STATUTES,
            Duty.SUBMIT_STATUTE_PAPERS,
            Duty.ENDORSE_STRIKE_MINUTES,
            Duty.NOTIFY_STRIKE,
            Duty.RULE_ON_STRIKE,
            Duty.DECIDE_STRIKE_APPEAL);

    private static final Set<Duty> STANDING = EnumSet.of(
            Duty.PROTECT_PERSONS_AT_WORKPLACE,
            Duty.CONSIDER_GENDER_IN_RISKS,
            Duty.AUDIT_OSH_SYSTEM,
            Duty.ASSESS_RISKS,
            Duty.MAKE_OSH_BASELINE);

    /**
     * Drafts an obligation whose duty tells whether it was met.
     *
     * @param file the employment, employer or election
     * @param duty what must be done
     * @param benefit the benefit that the duty serves, null when none
     * @param ower who must act
     * @param period what it is for, null when it is not tied to a period
     * @param deadline by when, null when no day is set
     * @param values more values that its words may name
     */
    public ToDo(
            SubjectFile file,
            Duty duty,
            @Nullable Benefit benefit,
            Party ower,
            @Nullable Period period,
            @Nullable Deadline deadline,
            Map<String, Object> values) {
        this(file, duty, benefit, ower, period, deadline, values, null, null, null);
    }

    /**
     * Drafts an obligation that payments, leave or another fact meets.
     *
     * @param file the employment, employer or election
     * @param duty what must be done
     * @param benefit the benefit that the duty serves, null when none
     * @param ower who must act
     * @param period what it is for, null when it is not tied to a period
     * @param deadline by when, null when no day is set
     * @param values more values that its words may name
     * @param settled the day on which it was met, null when it was not or its duty tells
     */
    public ToDo(
            SubjectFile file,
            Duty duty,
            @Nullable Benefit benefit,
            Party ower,
            @Nullable Period period,
            @Nullable Deadline deadline,
            Map<String, Object> values,
            @Nullable LocalDate settled) {
        this(file, duty, benefit, ower, period, deadline, values, null, null, settled);
    }

    /**
     * Drafts the duty to pay what is due by its last day.
     *
     * @param due what is due, with a deadline
     * @return the obligation
     */
    public static ToDo pay(Due due) {
        return new ToDo(
                due.file(),
                Duty.PAY_BENEFIT,
                due.benefit(),
                Party.EMPLOYER,
                due.period(),
                due.due(),
                Map.of("amount", due.value()),
                due.paidOn());
    }

    /** {@return the first day on which it is known to have been met, null when it is not} */
    public @Nullable LocalDate met() {
        if (settled != null || !ofDuty()) {
            return settled;
        }
        LocalDate first = null;
        for (Fulfilled act : file.fulfilments()) {
            if (act.fulfils(this) && (first == null || act.on().isBefore(first))) {
                first = act.on();
            }
        }
        return first;
    }

    /** {@return the fact type that tells that the duty was met} */
    public String evidence() {
        return switch (duty) {
            case DELIVER_PAYSLIP -> "Payslip";
            case FILE_CONTRACT, DELIVER_CONTRACT_COPY -> "ContractEvent";
            case NOTIFY_EXPECTED_BIRTH, NOTIFY_FAMILY_ILLNESS -> "LeaveNotice";
            case INVESTIGATE_HARASSMENT -> "HarassmentComplaintStep (INVESTIGATED)";
            case RESOLVE_HARASSMENT_COMPLAINT -> "HarassmentResolution";
            default -> file instanceof ElectionFile ? "ElectionAct" : "Done (" + duty + ")";
        };
    }

    /** {@return the day by which it must be known to be met: its last day, or the as-of date where none is set} */
    public LocalDate by() {
        return deadline == null ? file.asOf() : deadline.date();
    }

    /** {@return whether its last day has passed; where none is set, it is due at once} */
    public boolean overdue() {
        return deadline == null || deadline.date().isBefore(file.asOf());
    }

    /**
     * Tells whether one of the values that its words may name is a given one.
     *
     * @param name the name of the value
     * @param value the value
     * @return whether it is
     */
    public boolean about(String name, Object value) {
        return value.equals(values.get(name));
    }

    /** {@return the kind of record that holds it} */
    public RecordKind records() {
        return duty == Duty.DELIVER_PAYSLIP ? RecordKind.DOCUMENTS : RecordKind.DUTIES;
    }

    /** {@return whether it has no term and binds at every time, so that whoever has not met it is in breach} */
    public boolean standing() {
        return deadline == null && STANDING.contains(duty);
    }

    /** {@return whether the judge compares it with what was done: facts about the duty tell, and its deadline is more than planned} */
    public boolean judgedByDuty() {
        return ofDuty()
                && (deadline == null || !deadline.planned())
                && duty != Duty.PUBLISH_REGISTERED_CANDIDATES
                && duty != Duty.HOLD_SECOND_SESSION;
    }

    /** Tells whether facts about the duty, rather than payments, leave or staff, tell whether it was met. */
    private boolean ofDuty() {
        return !TOLD_OTHERWISE.contains(duty);
    }

    /** Tells which of its days are known: its words name no others. */
    private String shape() {
        String from = earliest == null ? "" : "FROM";
        if (deadline == null) {
            return from.isEmpty() ? "OPEN" : from;
        }
        return from
                + (deadline.planned() ? "PLANNED" : "BY")
                + (deadline.advised().isPresent() ? "ADVISED" : "");
    }

    @Override
    public String variant() {
        return file instanceof ElectionFile ? duty.name() + "." + shape() : "";
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
