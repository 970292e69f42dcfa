package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A request, agreement or choice about the leave earned by one year of service.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param yearStart first day of the year of service that earned the leave
 * @param kind what was asked, agreed or chosen
 * @param form in writing or by word
 */
public record LeaveAct(String employment, LocalDate yearStart, LeaveActKind kind, Form form) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param yearStart first day of the year of service that earned the leave
     * @param kind what was asked, agreed or chosen
     * @param form in writing or by word
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LeaveAct {
        Checks.id("LeaveAct.employment", employment);
        Checks.date("LeaveAct.yearStart", yearStart);
        Checks.present("LeaveAct.kind", kind);
        Checks.present("LeaveAct.form", form);
    }
}
