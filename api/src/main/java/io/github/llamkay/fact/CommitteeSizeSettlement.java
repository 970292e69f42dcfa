package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How the number of members of the committee of safety and health at work was settled.
 *
 * @param employer the id of the employer
 * @param members members of both sides together, alternates left out, 1 to 100
 * @param by how it was settled
 * @param on the day
 */
public record CommitteeSizeSettlement(String employer, int members, SizeSettlement by, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param members members of both sides together, alternates left out, 1 to 100
     * @param by how it was settled
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CommitteeSizeSettlement {
        Checks.id("CommitteeSizeSettlement.employer", employer);
        Checks.range("CommitteeSizeSettlement.members", members, 1, 100);
        Checks.present("CommitteeSizeSettlement.by", by);
        Checks.date("CommitteeSizeSettlement.on", on);
    }
}
