package io.github.llamkay.fact;

/**
 * Whether someone meets the requirements of art. 47 of the regulation on safety and health at work. The source names them
 * and does not print them: the caller tells.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 * @param met whether all of them are met
 */
public record CandidateRequirements(String election, String person, boolean met) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @param met whether all of them are met
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CandidateRequirements {
        Checks.id("CandidateRequirements.election", election);
        Checks.id("CandidateRequirements.person", person);
    }
}
