package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A person whose protection at work is asked about.
 *
 * @param employer the id of the employer whose workplace it is
 * @param person the caller's id of the person
 * @param group to which group the person belongs
 * @param employed whether this employer employs the person
 * @param present whether the person serves at the workplace or is inside it
 * @param on the day that is asked about
 */
public record PersonAtWork(
        String employer, String person, PersonGroup group, boolean employed, boolean present, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer whose workplace it is
     * @param person the caller's id of the person
     * @param group to which group the person belongs
     * @param employed whether this employer employs the person
     * @param present whether the person serves at the workplace or is inside it
     * @param on the day that is asked about
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PersonAtWork {
        Checks.id("PersonAtWork.employer", employer);
        Checks.id("PersonAtWork.person", person);
        Checks.present("PersonAtWork.group", group);
        Checks.date("PersonAtWork.on", on);
    }
}
