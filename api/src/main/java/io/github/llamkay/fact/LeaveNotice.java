package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The worker's notice to the employer that asks for leave.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param ground why
 * @param event the day of the event as the other facts state it: that of {@link FamilyEvent}, the expected day of birth, or the first day of leave by agreement
 * @param on the day on which the employer was told
 * @param days calendar days asked for, 1 to 730
 * @param papers the papers that went with it
 */
public record LeaveNotice(
        String employment, LeaveGround ground, LocalDate event, LocalDate on, int days, Set<LeavePaper> papers)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param ground why
     * @param event the day of the event as the other facts state it: that of {@link FamilyEvent}, the expected day of birth, or the first day of leave by agreement
     * @param on the day on which the employer was told
     * @param days calendar days asked for, 1 to 730
     * @param papers the papers that went with it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LeaveNotice {
        Checks.id("LeaveNotice.employment", employment);
        Checks.present("LeaveNotice.ground", ground);
        Checks.date("LeaveNotice.event", event);
        Checks.date("LeaveNotice.on", on);
        Checks.range("LeaveNotice.days", days, 1, 730);
        papers = Checks.set("LeaveNotice.papers", papers);
    }
}
