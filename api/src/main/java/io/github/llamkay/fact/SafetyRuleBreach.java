package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A breach of a rule on safety and health at work.
 *
 * @param employer the id of the {@link Employer}
 * @param on the day on which it was found
 * @param matter what the rule is about
 * @param seriousRisk whether it brings a serious risk to safety or health
 */
public record SafetyRuleBreach(String employer, LocalDate on, SafetyRuleMatter matter, boolean seriousRisk)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the {@link Employer}
     * @param on the day on which it was found
     * @param matter what the rule is about
     * @param seriousRisk whether it brings a serious risk to safety or health
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyRuleBreach {
        Checks.id("SafetyRuleBreach.employer", employer);
        Checks.date("SafetyRuleBreach.on", on);
        Checks.present("SafetyRuleBreach.matter", matter);
    }
}
