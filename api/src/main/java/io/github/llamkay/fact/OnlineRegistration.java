package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is at hand to register a contract on line with the Ministry. The set is complete.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under the {@link Contract} that it is about
 * @param met the requirements that are met
 */
public record OnlineRegistration(String employment, LocalDate from, Set<OnlineRequirement> met)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under the {@link Contract} that it is about
     * @param met the requirements that are met
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OnlineRegistration {
        Checks.id("OnlineRegistration.employment", employment);
        Checks.date("OnlineRegistration.from", from);
        met = Checks.set("OnlineRegistration.met", met);
    }
}
