package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The founding assembly of a union and its minutes.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param endorsement who endorsed the minutes
 * @param items what was done and stated
 * @param on the day of the assembly, or of the attempt
 */
public record UnionFoundation(
        String employer, String union, MinutesEndorsement endorsement, Set<FoundationItem> items, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param endorsement who endorsed the minutes
     * @param items what was done and stated
     * @param on the day of the assembly, or of the attempt
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionFoundation {
        Checks.id("UnionFoundation.employer", employer);
        Checks.id("UnionFoundation.union", union);
        Checks.present("UnionFoundation.endorsement", endorsement);
        items = Checks.set("UnionFoundation.items", items);
        Checks.date("UnionFoundation.on", on);
    }
}
