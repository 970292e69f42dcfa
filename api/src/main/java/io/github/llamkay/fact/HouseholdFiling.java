package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was presented to SUNAT for one person in the register of household workers. A paper not in the set was not
 * presented.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param person the person
 * @param on the day
 * @param items everything presented
 */
public record HouseholdFiling(String employment, FiledPerson person, LocalDate on, Set<HouseholdPaper> items)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param person the person
     * @param on the day
     * @param items everything presented
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdFiling {
        Checks.id("HouseholdFiling.employment", employment);
        Checks.present("HouseholdFiling.person", person);
        Checks.date("HouseholdFiling.on", on);
        items = Checks.set("HouseholdFiling.items", items);
    }
}
