package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The indemnities for arbitrary dismissal of the special regimes (section XVI). */
public final class RegimeIndemnities {

    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_YEAR = DAYS_OF_MONTH * MONTHS_OF_YEAR;

    private RegimeIndemnities() {}

    /**
     * Computes an indemnity in daily pays: so many for each year, twelfths of them for further months, up to a cap; further
     * days add nothing.
     *
     * @param items the items of the monthly remuneration
     * @param service the length of service
     * @param perYear daily pays for a year
     * @param cap daily pays at most
     * @return the amount, rounded once
     */
    public static Amount ofMonthly(List<BaseItem> items, ServiceLength service, Figure perYear, Figure cap) {
        Ratio monthly = BaseItem.sum(items);
        List<Step> steps = Steps.base(items, monthly);
        Ratio daily = monthly.times(1, DAYS_OF_MONTH);
        steps.add(new Step(
                "Remuneración diaria",
                "Daily pay",
                "{0} / {1}",
                List.of(monthly.toCentimos(), BigDecimal.valueOf(DAYS_OF_MONTH)),
                daily.toCentimos()));
        return inDays(daily, steps, service, perYear, cap);
    }

    /**
     * Computes an indemnity in daily pays of a worker paid by the day.
     *
     * @param daily PEN a day, exact
     * @param service the length of service
     * @param perYear daily pays for a year
     * @param cap daily pays at most
     * @return the amount, rounded once
     */
    public static Amount ofDaily(Ratio daily, ServiceLength service, Figure perYear, Figure cap) {
        return inDays(daily, new ArrayList<>(), service, perYear, cap);
    }

    private static Amount inDays(Ratio daily, List<Step> steps, ServiceLength service, Figure perYear, Figure cap) {
        long months = (long) MONTHS_OF_YEAR * service.years() + service.months();
        Ratio exact = daily.times(perYear.value()).times(months, MONTHS_OF_YEAR);
        Ratio most = daily.times(cap.value());
        boolean capped = months * perYear.intValue() > (long) MONTHS_OF_YEAR * cap.intValue();
        Ratio value = capped ? most : exact;
        steps.add(new Step(
                "Años y meses de servicios",
                "Years and months of service",
                "{0} x {1} x (12 x {2} + {3}) / 12",
                List.of(
                        daily.toCentimos(),
                        perYear.value(),
                        BigDecimal.valueOf(service.years()),
                        BigDecimal.valueOf(service.months())),
                exact.toCentimos()));
        if (capped) {
            steps.add(
                    new Step("Tope", "Cap", "{0} x {1}", List.of(daily.toCentimos(), cap.value()), most.toCentimos()));
        }
        return new Amount(value.toCentimos(), steps);
    }

    /**
     * Computes the indemnity of a contract without term: remunerations for each year, twelfths and thirtieths for the rest, up
     * to a cap (LPCL art. 38).
     *
     * @param items the items of the monthly remuneration
     * @param service the length of service
     * @param factor remunerations for a year
     * @param cap remunerations at most
     * @return the amount, rounded once
     */
    public static Amount ofYears(List<BaseItem> items, ServiceLength service, Figure factor, Figure cap) {
        long days = (long) DAYS_OF_YEAR * service.years() + (long) DAYS_OF_MONTH * service.months() + service.days();
        return inRemunerations(
                items,
                days,
                DAYS_OF_YEAR,
                factor,
                cap,
                "Años, meses y días de servicios",
                "Years, months and days of service",
                "{0} x {1} x (360 x {2} + 30 x {3} + {4}) / 360",
                List.of(
                        BigDecimal.valueOf(service.years()),
                        BigDecimal.valueOf(service.months()),
                        BigDecimal.valueOf(service.days())));
    }

    /**
     * Computes the indemnity of a contract with a term: remunerations for each month that is left, thirtieths for days, up to a
     * cap (LPCL art. 76).
     *
     * @param items the items of the monthly remuneration
     * @param end the last day of service
     * @param term the term
     * @param factor remunerations for a month
     * @param cap remunerations at most
     * @return the amount, rounded once
     */
    public static Amount ofMonthsLeft(List<BaseItem> items, LocalDate end, FixedTerm term, Figure factor, Figure cap) {
        LocalDate from = end.plusDays(1);
        LocalDate after = term.ends().plusDays(1);
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(from, after));
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(from.plusMonths(months), after));
        return inRemunerations(
                items,
                (long) DAYS_OF_MONTH * months + days,
                DAYS_OF_MONTH,
                factor,
                cap,
                "Meses y días que faltaban",
                "Months and days that were left",
                "{0} x {1} x (30 x {2} + {3}) / 30",
                List.of(BigDecimal.valueOf(months), BigDecimal.valueOf(days)));
    }

    private static Amount inRemunerations(
            List<BaseItem> items,
            long units,
            long whole,
            Figure factor,
            Figure cap,
            String es,
            String en,
            String formula,
            List<BigDecimal> counts) {
        Ratio monthly = BaseItem.sum(items);
        List<Step> steps = Steps.base(items, monthly);
        Ratio exact = monthly.times(factor.value()).times(units, whole);
        boolean capped = factor.value()
                        .multiply(BigDecimal.valueOf(units))
                        .compareTo(cap.value().multiply(BigDecimal.valueOf(whole)))
                > 0;
        List<BigDecimal> operands = new ArrayList<>(List.of(monthly.toCentimos(), factor.value()));
        operands.addAll(counts);
        steps.add(new Step(es, en, formula, operands, exact.toCentimos()));
        if (!capped) {
            return new Amount(exact.toCentimos(), steps);
        }
        BigDecimal most = monthly.times(cap.value()).toCentimos();
        steps.add(new Step("Tope", "Cap", "{0} x {1}", List.of(monthly.toCentimos(), cap.value()), most));
        return new Amount(most, steps);
    }
}
