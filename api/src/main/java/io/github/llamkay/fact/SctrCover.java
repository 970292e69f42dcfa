package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A cover of the complementary insurance of hazardous work (SCTR) of a worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param coverage which cover
 * @param insurer with whom it is contracted
 * @param paidByEmployer whether the employer bears its whole cost
 * @param from its first day
 */
public record SctrCover(
        String employment, SctrCoverage coverage, SctrInsurer insurer, boolean paidByEmployer, LocalDate from)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param coverage which cover
     * @param insurer with whom it is contracted
     * @param paidByEmployer whether the employer bears its whole cost
     * @param from its first day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SctrCover {
        Checks.id("SctrCover.employment", employment);
        Checks.present("SctrCover.coverage", coverage);
        Checks.present("SctrCover.insurer", insurer);
        Checks.date("SctrCover.from", from);
    }

    /** {@return whether the law lets this cover be contracted with this insurer} */
    public boolean admissible() {
        return switch (coverage) {
            case HEALTH ->
                insurer == SctrInsurer.ESSALUD || insurer == SctrInsurer.CHOSEN_EPS || insurer == SctrInsurer.OTHER_EPS;
            case DISABILITY_AND_BURIAL -> insurer == SctrInsurer.ONP || insurer == SctrInsurer.AUTHORISED_INSURER;
        };
    }
}
