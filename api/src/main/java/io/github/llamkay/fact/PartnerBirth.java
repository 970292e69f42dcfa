package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The birth of a child of the worker whose mother is another person.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param mother what the mother is to the worker
 * @param expected the probable day of birth
 * @param on the day of birth
 * @param conditions everything that holds of the birth; a condition not in the set does not hold
 */
public record PartnerBirth(
        String employment, Kinship mother, LocalDate expected, LocalDate on, Set<BirthCondition> conditions)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param mother what the mother is to the worker
     * @param expected the probable day of birth
     * @param on the day of birth
     * @param conditions everything that holds of the birth; a condition not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PartnerBirth {
        Checks.id("PartnerBirth.employment", employment);
        Checks.present("PartnerBirth.mother", mother);
        Checks.date("PartnerBirth.expected", expected);
        Checks.date("PartnerBirth.on", on);
        conditions = Checks.set("PartnerBirth.conditions", conditions);
    }
}
