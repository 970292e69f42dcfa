package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The days on which mother and child left the hospital after a birth.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param birth the day of birth, as {@link PartnerBirth} states it
 * @param mother the day on which the mother left, not before the birth
 * @param child the day on which the child left, not before the birth
 */
public record HospitalDischarge(String employment, LocalDate birth, LocalDate mother, LocalDate child)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param birth the day of birth, as {@link PartnerBirth} states it
     * @param mother the day on which the mother left, not before the birth
     * @param child the day on which the child left, not before the birth
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HospitalDischarge {
        Checks.id("HospitalDischarge.employment", employment);
        Checks.date("HospitalDischarge.birth", birth);
        Checks.date("HospitalDischarge.mother", mother);
        Checks.date("HospitalDischarge.child", child);
        Checks.order("HospitalDischarge.birth", birth, "HospitalDischarge.mother", mother);
        Checks.order("HospitalDischarge.birth", birth, "HospitalDischarge.child", child);
    }

    /**
     * Returns the later of the two days.
     *
     * @return the day on which both had left
     */
    public LocalDate last() {
        return mother.isAfter(child) ? mother : child;
    }
}
