package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Step;
import java.util.List;
import java.util.Map;

/**
 * An item of the computable remuneration.
 *
 * @param window the benefit and semester that it is reckoned for
 * @param concept the pay concept
 * @param name the name of the item
 * @param main whether it is main pay; a base without main pay is not known
 * @param amount PEN a month, exact
 * @param step how it was computed
 */
public record BaseItem(PayWindow window, Concept concept, String name, boolean main, Ratio amount, Step step)
        implements Derived {

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
        return Map.of("concept", name.equals(concept.name()) ? concept : name, "amount", amount.toCentimos());
    }

    /**
     * Adds up items.
     *
     * @param items the items
     * @return PEN a month, exact
     */
    public static Ratio sum(List<BaseItem> items) {
        Ratio sum = Ratio.ZERO;
        for (BaseItem item : items) {
            sum = sum.plus(item.amount);
        }
        return sum;
    }
}
