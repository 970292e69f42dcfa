package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A union names its observer on the committee.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the observer
 * @param union the id of the union, as in {@link UnionMembers}
 * @param form in writing or not
 * @param on the day on which the employer was told
 */
public record ObserverDesignation(String election, String person, String union, Form form, LocalDate on)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the observer
     * @param union the id of the union, as in {@link UnionMembers}
     * @param form in writing or not
     * @param on the day on which the employer was told
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ObserverDesignation {
        Checks.id("ObserverDesignation.election", election);
        Checks.id("ObserverDesignation.person", person);
        Checks.id("ObserverDesignation.union", union);
        Checks.present("ObserverDesignation.form", form);
        Checks.date("ObserverDesignation.on", on);
    }
}
