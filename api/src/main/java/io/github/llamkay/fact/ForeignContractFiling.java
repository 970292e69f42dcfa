package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was presented to the labour authority for the contract of a foreign worker. An item not in the set was not
 * presented.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 * @param copies copies of the contract, 0 to 100
 * @param items everything that holds of it
 */
public record ForeignContractFiling(String employment, LocalDate on, int copies, Set<ForeignFilingItem> items)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @param copies copies of the contract, 0 to 100
     * @param items everything that holds of it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ForeignContractFiling {
        Checks.id("ForeignContractFiling.employment", employment);
        Checks.date("ForeignContractFiling.on", on);
        Checks.range("ForeignContractFiling.copies", copies, 0, 100);
        items = Checks.set("ForeignContractFiling.items", items);
    }
}
