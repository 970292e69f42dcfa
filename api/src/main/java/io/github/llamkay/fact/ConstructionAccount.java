package io.github.llamkay.fact;

import java.util.Set;

/**
 * What a civil construction worker was given for a stretch of work, and under which conditions it was done. Complete by
 * itself: a condition not in the set did not hold, an item not in the set was not given.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param period the days that the account covers
 * @param conditions everything that held in those days
 * @param given the items paid or given
 */
public record ConstructionAccount(
        String employment, Period period, Set<ConstructionCondition> conditions, Set<ConstructionItem> given)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param period the days that the account covers
     * @param conditions everything that held in those days
     * @param given the items paid or given
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ConstructionAccount {
        Checks.id("ConstructionAccount.employment", employment);
        Checks.present("ConstructionAccount.period", period);
        conditions = Checks.set("ConstructionAccount.conditions", conditions);
        given = Checks.set("ConstructionAccount.given", given);
    }
}
