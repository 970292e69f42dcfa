package io.github.llamkay.fact;

/**
 * A matter of an employer, by subsector, whose supervision is in question.
 *
 * @param employer the id of the employer
 * @param subsector the subsector
 * @param matter the matter
 */
public record SupervisedMatter(String employer, Subsector subsector, SafetyMatter matter) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param subsector the subsector
     * @param matter the matter
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SupervisedMatter {
        Checks.id("SupervisedMatter.employer", employer);
        Checks.present("SupervisedMatter.subsector", subsector);
        Checks.present("SupervisedMatter.matter", matter);
    }
}
