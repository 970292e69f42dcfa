package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A collective agreement that fixes the number of members of the committee.
 *
 * @param employer the id of the employer
 * @param union the id of the union that signed it, as in {@link UnionMembers}
 * @param members members of both sides together, 1 to 100
 * @param signed the day of its signature
 */
public record SizeAgreement(String employer, String union, int members, LocalDate signed) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the id of the union that signed it, as in {@link UnionMembers}
     * @param members members of both sides together, 1 to 100
     * @param signed the day of its signature
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SizeAgreement {
        Checks.id("SizeAgreement.employer", employer);
        Checks.id("SizeAgreement.union", union);
        Checks.range("SizeAgreement.members", members, 1, 100);
        Checks.date("SizeAgreement.signed", signed);
    }
}
