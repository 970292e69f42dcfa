package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The day on which a paper presented to SUNAT was issued.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param paper the paper
 * @param dated the day of issue
 */
public record HouseholdPaperDate(String employment, HouseholdPaper paper, LocalDate dated) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param paper the paper
     * @param dated the day of issue
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdPaperDate {
        Checks.id("HouseholdPaperDate.employment", employment);
        Checks.present("HouseholdPaperDate.paper", paper);
        Checks.date("HouseholdPaperDate.dated", dated);
    }
}
