package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * How the worker's labour is done with regard to the employer's premises.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day on which it is done so
 * @param presence how far the worker is present at the premises
 * @param features everything that holds of it; a feature not in the set does not hold
 */
public record RemoteWork(String employment, LocalDate from, RemotePresence presence, Set<RemoteWorkFeature> features)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day on which it is done so
     * @param presence how far the worker is present at the premises
     * @param features everything that holds of it; a feature not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RemoteWork {
        Checks.id("RemoteWork.employment", employment);
        Checks.date("RemoteWork.from", from);
        Checks.present("RemoteWork.presence", presence);
        features = Checks.set("RemoteWork.features", features);
    }

    /**
     * Counts the signs of subordination.
     *
     * @return how many of the means, the technological dependence and the ownership of the results point to it
     */
    public int signsOfSubordination() {
        int signs = 0;
        for (RemoteWorkFeature feature : features) {
            signs += switch (feature) {
                case EMPLOYER_PROVIDES_MEANS, TECHNOLOGICAL_DEPENDENCE, EMPLOYER_OWNS_RESULTS -> 1;
                case SUBORDINATED, BY_ICT, CONTROLLED_BY_ICT, EMERGENCY_REMOTE_WORK -> 0;
            };
        }
        return signs;
    }
}
