package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.time.LocalDate;

/**
 * A union organisation of first degree, stated under an employer whose workers it gathers.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union, as in {@link UnionMembers}
 * @param kind what it gathers
 * @param stage how far it has come
 * @param outside its affiliates who work for other employers, 0 to 10000000; 0 for a company union. Those of this employer are told by {@link UnionMembers}
 * @param on the day of its constitution, or since when it is being formed
 */
public record UnionBody(String employer, String union, UnionKind kind, UnionStage stage, int outside, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union, as in {@link UnionMembers}
     * @param kind what it gathers
     * @param stage how far it has come
     * @param outside its affiliates who work for other employers, 0 to 10000000; 0 for a company union. Those of this employer are told by {@link UnionMembers}
     * @param on the day of its constitution, or since when it is being formed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionBody {
        Checks.id("UnionBody.employer", employer);
        Checks.id("UnionBody.union", union);
        Checks.present("UnionBody.kind", kind);
        Checks.present("UnionBody.stage", stage);
        Checks.range("UnionBody.outside", outside, 0, 10_000_000);
        Checks.date("UnionBody.on", on);
        if (kind == UnionKind.COMPANY && outside > 0) {
            throw new InvalidFactException(
                    "UnionBody.outside",
                    Integer.toString(outside),
                    "0: a company union gathers workers of one employer");
        }
    }
}
