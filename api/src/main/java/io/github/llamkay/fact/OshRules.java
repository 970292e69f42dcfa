package io.github.llamkay.fact;

import java.util.Set;

/**
 * The internal rules of safety and health at work (RISST) of an employer.
 *
 * @param employer the id of the employer
 * @param contents their parts; one not in the set is missing
 * @param approvedBy who approved them
 */
public record OshRules(String employer, Set<OshRulesItem> contents, OshRulesApprover approvedBy)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param contents their parts; one not in the set is missing
     * @param approvedBy who approved them
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshRules {
        Checks.id("OshRules.employer", employer);
        contents = Checks.set("OshRules.contents", contents);
        Checks.present("OshRules.approvedBy", approvedBy);
    }
}
