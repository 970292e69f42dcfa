package io.github.llamkay.fact;

import java.util.Set;

/**
 * A post for whose risk an employer explains that it took no people with disabilities.
 *
 * @param employer the id of the employer
 * @param year the calendar year of the quota
 * @param post the name of the post
 * @param grounds everything shown objectively; a ground not in the set is not shown
 * @param report the parts of the information given
 */
public record RiskPost(String employer, int year, String post, Set<RiskGround> grounds, Set<RiskReportItem> report)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year of the quota
     * @param post the name of the post
     * @param grounds everything shown objectively; a ground not in the set is not shown
     * @param report the parts of the information given
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RiskPost {
        Checks.id("RiskPost.employer", employer);
        Checks.range("RiskPost.year", year, 1930, 2099);
        Checks.id("RiskPost.post", post);
        grounds = Checks.set("RiskPost.grounds", grounds);
        report = Checks.set("RiskPost.report", report);
    }
}
