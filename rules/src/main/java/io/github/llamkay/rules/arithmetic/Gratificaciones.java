package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.DayItem;
import io.github.llamkay.rules.internal.Due;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of section VI. */
public final class Gratificaciones {

    private static final int DAYS_OF_MONTH = 30;

    private Gratificaciones() {}

    /**
     * Computes a gratificación: base x months / 6, less base / 6 / 30 for each day that does not count, never below 0
     * (VI.1, VI.12).
     *
     * @param service whole calendar months served in the semester
     * @param semester months of a semester, the divisor
     * @param items the items of the computable remuneration
     * @param absences days of absence in those months
     * @return the amount, rounded once
     */
    public static Amount amount(Service service, int semester, List<BaseItem> items, List<DayItem> absences) {
        Ratio base = BaseItem.sum(items);
        int lost = DayItem.lost(absences);
        long thirtieths = Math.max(0L, (long) DAYS_OF_MONTH * service.months() - lost);
        BigDecimal value =
                base.times(thirtieths, (long) DAYS_OF_MONTH * semester).toCentimos();
        List<Step> steps = Steps.base(items, base);
        BigDecimal months = BigDecimal.valueOf(service.months());
        BigDecimal divisor = BigDecimal.valueOf(semester);
        BigDecimal whole = base.times(service.months(), semester).toCentimos();
        steps.add(new Step(
                "Meses completos",
                "Whole months",
                "{0} x {1} / {2}",
                List.of(base.toCentimos(), months, divisor),
                whole));
        if (lost > 0) {
            BigDecimal days = BigDecimal.valueOf(lost);
            steps.add(new Step(
                    "Días no computables",
                    "Days that do not count",
                    "{0} - {1} / {2} / {3} x {4}",
                    List.of(whole, base.toCentimos(), divisor, BigDecimal.valueOf(DAYS_OF_MONTH), days),
                    value));
        }
        return new Amount(value, steps);
    }

    /**
     * Computes the extraordinary bonus: the rate of the health contribution saved (VI.8).
     *
     * @param bonus the gratificación
     * @param rate the rate
     * @return the amount, rounded once
     */
    public static Amount extraordinary(Due bonus, Figure rate) {
        BigDecimal value = Ratio.of(bonus.value()).times(rate.value()).toCentimos();
        List<Step> steps = new ArrayList<>(1);
        steps.add(new Step(
                "Bonificación extraordinaria",
                "Extraordinary bonus",
                "{0} x {1}",
                List.of(bonus.value(), rate.value()),
                value));
        return new Amount(value, steps);
    }
}
