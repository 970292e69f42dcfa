package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A request to pay a fine of the labour inspection in instalments.
 *
 * @param employer the id of the employer
 * @param request the caller's id of it
 * @param outstanding what is still owed of the fine, in soles, 0 or more
 * @param items what it states; an item not in the set is not stated
 * @param traits what holds of it; a trait not in the set does not
 * @param on the day of filing
 */
public record InstalmentRequest(
        String employer,
        String request,
        BigDecimal outstanding,
        Set<InstalmentItem> items,
        Set<InstalmentTrait> traits,
        LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param request the caller's id of it
     * @param outstanding what is still owed of the fine, in soles, 0 or more
     * @param items what it states; an item not in the set is not stated
     * @param traits what holds of it; a trait not in the set does not
     * @param on the day of filing
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InstalmentRequest {
        Checks.id("InstalmentRequest.employer", employer);
        Checks.id("InstalmentRequest.request", request);
        Checks.money("InstalmentRequest.outstanding", outstanding);
        items = Checks.set("InstalmentRequest.items", items);
        traits = Checks.set("InstalmentRequest.traits", traits);
        Checks.date("InstalmentRequest.on", on);
    }
}
