package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * New statutes of a union.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param approver who approved them
 * @param approved the day of the approval
 * @param from the day from which they are to hold: that of the approval unless the assembly set another
 */
public record UnionStatuteChange(
        String employer, String union, StatuteApprover approver, LocalDate approved, LocalDate from)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param approver who approved them
     * @param approved the day of the approval
     * @param from the day from which they are to hold: that of the approval unless the assembly set another
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionStatuteChange {
        Checks.id("UnionStatuteChange.employer", employer);
        Checks.id("UnionStatuteChange.union", union);
        Checks.present("UnionStatuteChange.approver", approver);
        Checks.date("UnionStatuteChange.approved", approved);
        Checks.date("UnionStatuteChange.from", from);
        Checks.order("UnionStatuteChange.approved", approved, "UnionStatuteChange.from", from);
    }
}
