package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Party;
import java.time.LocalDate;
import java.util.Map;
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
        if (settled != null || !judgedByDuty()) {
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
            default -> "Done (" + duty + ")";
        };
    }

    /** {@return the kind of record that holds it} */
    public RecordKind records() {
        return duty == Duty.DELIVER_PAYSLIP ? RecordKind.DOCUMENTS : RecordKind.DUTIES;
    }

    /** {@return whether facts about the duty, rather than payments, leave or staff, tell whether it was met} */
    public boolean judgedByDuty() {
        return duty != Duty.PAY_BENEFIT
                && duty != Duty.DEPOSIT_CTS
                && duty != Duty.GRANT_LEAVE
                && duty != Duty.GRANT_TIME_OFF
                && duty != Duty.CONSULT_TIMETABLE
                && duty != Duty.RULE_ON_TIMETABLE
                && duty != Duty.IMPLEMENT_LACTATION_ROOM
                && duty != Duty.MEET_DISABILITY_QUOTA
                && duty != Duty.NOTIFY_UNMET_QUOTA
                && duty != Duty.REGISTER_WORK
                && duty != Duty.ENTER_WORKERS_IN_REMYPE;
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
