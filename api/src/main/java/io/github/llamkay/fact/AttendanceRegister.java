package io.github.llamkay.fact;

import java.util.Set;

/**
 * The attendance register that an employer keeps. That none is kept is said by {@link NotDone} of {@link
 * Duty#KEEP_ATTENDANCE_REGISTER}. Whom the law excludes from control of time need not sign it.
 *
 * @param employer the id of the employer
 * @param traits what it is like
 * @param items what it contains
 */
public record AttendanceRegister(String employer, Set<RegisterTrait> traits, Set<RegisterItem> items)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param traits what it is like
     * @param items what it contains
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AttendanceRegister {
        Checks.id("AttendanceRegister.employer", employer);
        traits = Checks.set("AttendanceRegister.traits", traits);
        items = Checks.set("AttendanceRegister.items", items);
    }
}
