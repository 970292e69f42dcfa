package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many of an employer's workers belong to a union, from a day on and until the next count.
 *
 * <p>State every union that has members among the workers: once one is stated, those that are not stated are held to have
 * none. That there is no union at all is said by {@link RecordsComplete} of {@link RecordKind#UNIONS}.
 *
 * @param employer the id of the employer
 * @param union the id that the caller gives the union
 * @param members affiliates among the employer's workers, 0 or more
 * @param on the first day on which the count holds
 */
public record UnionMembers(String employer, String union, int members, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the id that the caller gives the union
     * @param members affiliates among the employer's workers, 0 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionMembers {
        Checks.id("UnionMembers.employer", employer);
        Checks.id("UnionMembers.union", union);
        Checks.range("UnionMembers.members", members, 0, 10_000_000);
        Checks.date("UnionMembers.on", on);
    }
}
