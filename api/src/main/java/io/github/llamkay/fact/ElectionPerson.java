package io.github.llamkay.fact;

import java.util.Set;

/**
 * A person of the employer whom an election concerns: the category of the position and every part that the person has.
 *
 * @param election the id of the {@link Election}
 * @param person the id that the caller gives the person
 * @param category the category of the position
 * @param roles every part that the person has in the election, possibly none
 */
public record ElectionPerson(String election, String person, Category category, Set<ElectionRole> roles)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the id that the caller gives the person
     * @param category the category of the position
     * @param roles every part that the person has in the election, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionPerson {
        Checks.id("ElectionPerson.election", election);
        Checks.id("ElectionPerson.person", person);
        Checks.present("ElectionPerson.category", category);
        roles = Checks.set("ElectionPerson.roles", roles);
    }
}
