package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Period;
import java.util.Map;

/**
 * An item that does not enter the computable remuneration.
 *
 * @param window the benefit and semester
 * @param concept the pay concept
 * @param name the name of the item
 */
public record LeftOut(PayWindow window, Concept concept, String name) implements Derived {

    @Override
    public EmploymentFile file() {
        return window.file();
    }

    @Override
    public Period period() {
        return window.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("concept", name.equals(concept.name()) ? concept : name);
    }

    @Override
    public String variant() {
        return "OUT";
    }
}
