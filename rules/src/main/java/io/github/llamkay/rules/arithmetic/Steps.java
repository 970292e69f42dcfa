package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Steps that several calculations share. */
final class Steps {

    private static final Comparator<BaseItem> ORDER =
            Comparator.comparing(BaseItem::concept).thenComparing(BaseItem::name);

    private static final int CENTIMOS = 2;

    private Steps() {}

    /** Returns an amount of money as it is read, with céntimos. */
    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(Math.max(CENTIMOS, amount.scale()), RoundingMode.UNNECESSARY);
    }

    /** Lists the items of a base and, where there are several, their sum. */
    static List<Step> base(List<BaseItem> items, Ratio base) {
        List<BaseItem> sorted = new ArrayList<>(items);
        sorted.sort(ORDER);
        List<Step> steps = new ArrayList<>(sorted.size() + 3);
        StringBuilder formula = new StringBuilder();
        List<BigDecimal> operands = new ArrayList<>(sorted.size());
        for (BaseItem item : sorted) {
            steps.add(item.step());
            formula.append(formula.isEmpty() ? "{" : " + {")
                    .append(operands.size())
                    .append('}');
            operands.add(item.step().result());
        }
        if (sorted.size() > 1) {
            steps.add(new Step(
                    "Remuneración computable",
                    "Computable remuneration",
                    formula.toString(),
                    operands,
                    base.toCentimos()));
        }
        return steps;
    }
}
