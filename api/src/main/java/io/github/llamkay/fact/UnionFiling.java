package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An application of a construction union for its register, stated under the employer whose workers it gathers.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param degree first degree or higher
 * @param on the day of the application
 * @param copies the kind of documents handed in
 * @param affiliates unions affiliated to it, 0 to 10000
 * @param identifiedAffiliates of them, those named with their Código Único de Identificación, 0 to affiliates
 * @param items what was presented
 */
public record UnionFiling(
        String employer,
        String union,
        UnionDegree degree,
        LocalDate on,
        CopyKind copies,
        int affiliates,
        int identifiedAffiliates,
        Set<UnionFilingItem> items)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param degree first degree or higher
     * @param on the day of the application
     * @param copies the kind of documents handed in
     * @param affiliates unions affiliated to it, 0 to 10000
     * @param identifiedAffiliates of them, those named with their Código Único de Identificación, 0 to affiliates
     * @param items what was presented
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionFiling {
        Checks.id("UnionFiling.employer", employer);
        Checks.id("UnionFiling.union", union);
        Checks.present("UnionFiling.degree", degree);
        Checks.date("UnionFiling.on", on);
        Checks.present("UnionFiling.copies", copies);
        Checks.range("UnionFiling.affiliates", affiliates, 0, 10000);
        items = Checks.set("UnionFiling.items", items);
        Checks.range("UnionFiling.identifiedAffiliates", identifiedAffiliates, 0, affiliates);
    }
}
