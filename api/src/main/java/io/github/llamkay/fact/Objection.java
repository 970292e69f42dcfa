package io.github.llamkay.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * An objection (tacha) to a candidate: what is not among its traits is not so.
 *
 * @param election the id of the {@link Election}
 * @param objection the caller's id of the objection
 * @param filed the moment of filing
 * @param traits what it is like
 */
public record Objection(String election, String objection, LocalDateTime filed, Set<ObjectionTrait> traits)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param objection the caller's id of the objection
     * @param filed the moment of filing
     * @param traits what it is like
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Objection {
        Checks.id("Objection.election", election);
        Checks.id("Objection.objection", objection);
        Checks.moment("Objection.filed", filed);
        traits = Checks.set("Objection.traits", traits);
    }

    /**
     * Returns the day of filing.
     *
     * @return the day
     */
    public LocalDate filedOn() {
        return filed.toLocalDate();
    }
}
