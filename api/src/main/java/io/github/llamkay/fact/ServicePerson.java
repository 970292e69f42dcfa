package io.github.llamkay.fact;

import java.util.Set;

/**
 * How a person serves an employer, to tell whether the person counts as one of its workers.
 *
 * @param employer the id of the employer
 * @param person the id that the caller gives the person
 * @param marks every mark that the service has, possibly none
 */
public record ServicePerson(String employer, String person, Set<ServiceMark> marks) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param person the id that the caller gives the person
     * @param marks every mark that the service has, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ServicePerson {
        Checks.id("ServicePerson.employer", employer);
        Checks.id("ServicePerson.person", person);
        marks = Checks.set("ServicePerson.marks", marks);
    }
}
