package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A lawsuit over a dismissal.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind what is claimed
 * @param route where
 * @param on the day on which it was filed
 */
public record DismissalClaim(String employment, DismissalClaimKind kind, ClaimRoute route, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind what is claimed
     * @param route where
     * @param on the day on which it was filed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalClaim {
        Checks.id("DismissalClaim.employment", employment);
        Checks.present("DismissalClaim.kind", kind);
        Checks.present("DismissalClaim.route", route);
        Checks.date("DismissalClaim.on", on);
    }
}
