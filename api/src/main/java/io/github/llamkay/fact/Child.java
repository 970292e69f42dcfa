package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A child of the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param child the caller's id of the child
 * @param birth day of birth
 * @param conditions everything that holds of the child; a condition not in the set does not hold
 */
public record Child(String employment, String child, LocalDate birth, Set<ChildCondition> conditions)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param child the caller's id of the child
     * @param birth day of birth
     * @param conditions everything that holds of the child; a condition not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Child {
        Checks.id("Child.employment", employment);
        Checks.id("Child.child", child);
        Checks.date("Child.birth", birth);
        conditions = Checks.set("Child.conditions", conditions);
    }

    /**
     * States a child of whom no condition holds.
     *
     * @param employment the id of the employment
     * @param child the caller's id of the child
     * @param birth day of birth
     */
    public Child(String employment, String child, LocalDate birth) {
        this(employment, child, birth, Set.of());
    }
}
