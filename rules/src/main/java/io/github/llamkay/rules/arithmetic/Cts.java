package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.CtsWithdrawalRequest;
import io.github.llamkay.fact.EnterpriseSize;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.DayItem;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PaySeries;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of section IX. */
public final class Cts {

    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 360;
    private static final int MONTHS_OF_YEAR = 12;

    private Cts() {}

    /**
     * Computes a deposit: base / 12 for each month and base / 360 for each day, less base / 360 for each day that does not
     * count, never below 0 (IX.5, IX.16).
     *
     * @param service months and days served
     * @param items the items of the computable remuneration
     * @param absences days of absence
     * @return the amount, rounded once
     */
    public static Amount amount(Service service, List<BaseItem> items, List<DayItem> absences) {
        Ratio base = BaseItem.sum(items);
        int lost = DayItem.lost(absences);
        long served = (long) DAYS_OF_MONTH * service.months() + service.days();
        BigDecimal value = base.times(Math.max(0L, served - lost), DAYS_OF_YEAR).toCentimos();
        BigDecimal shown = base.toCentimos();
        BigDecimal months = BigDecimal.valueOf(service.months());
        BigDecimal days = BigDecimal.valueOf(service.days());
        List<Step> steps = Steps.base(items, base);
        if (service.months() > 0) {
            steps.add(new Step(
                    "Meses completos",
                    "Whole months",
                    "{0} x {1} / 12",
                    List.of(shown, months),
                    base.times(service.months(), MONTHS_OF_YEAR).toCentimos()));
        }
        if (service.days() > 0) {
            steps.add(new Step(
                    "Días sueltos",
                    "Further days",
                    "{0} x {1} / 360",
                    List.of(shown, days),
                    base.times(service.days(), DAYS_OF_YEAR).toCentimos()));
        }
        if (lost > 0) {
            steps.add(new Step(
                    "Tiempo de servicios sin los días no computables",
                    "Service without the days that do not count",
                    "{0} / 360 x (30 x {1} + {2} - {3})",
                    List.of(shown, months, days, BigDecimal.valueOf(lost)),
                    value));
        } else if (service.months() > 0 && service.days() > 0) {
            steps.add(new Step("CTS", "CTS", "{0} / 360 x (30 x {1} + {2})", List.of(shown, months, days), value));
        }
        return new Amount(value, steps);
    }

    /**
     * Takes a gratificación paid within the semester into the base in part (IX.11.d).
     *
     * @param window the window
     * @param payment the payment
     * @param months the divisor, above 0
     * @return the item
     */
    public static BaseItem bonus(PayWindow window, Payment payment, int months) {
        BigDecimal divisor = BigDecimal.valueOf(months);
        Ratio amount = new Ratio(payment.amount(), divisor);
        return item(
                window,
                Concept.JULY_DECEMBER_BONUS,
                false,
                amount,
                "{0} / {1}",
                List.of(Steps.money(payment.amount()), divisor));
    }

    /**
     * Takes a twelfth of what was received in the semester of an item paid at intervals longer than one (IX.11.e).
     *
     * @param window the window
     * @param series the payroll lines
     * @return the item
     */
    public static BaseItem twelfth(PayWindow window, PaySeries series) {
        return Bases.spread(window, series, MONTHS_OF_YEAR, false);
    }

    /**
     * Takes leave pay of the reference month into the base in place of the wage of its days (IX.12.a).
     *
     * @param window the window
     * @param leave the leave pay
     * @param basic the basic pay in force
     * @return the item; never more than the wage, since the rest of leave pay stands for items that enter on their own
     */
    public static BaseItem leavePay(PayWindow window, PaySeries leave, AgreedPay basic) {
        BigDecimal amount = replaced(window, leave, basic);
        return item(window, Concept.VACATION_PAY, false, Ratio.of(amount), "{0}", List.of(Steps.money(amount)));
    }

    /**
     * Takes what leave pay leaves of the basic pay of the reference month into the base (IX.12.a).
     *
     * @param window the window
     * @param leave the leave pay
     * @param basic the basic pay in force
     * @return the item
     */
    public static BaseItem restOfWage(PayWindow window, PaySeries leave, AgreedPay basic) {
        BigDecimal replaced = replaced(window, leave, basic);
        return item(
                window,
                Concept.BASIC_PAY,
                true,
                Ratio.of(basic.monthly().subtract(replaced)),
                "{0} - {1}",
                List.of(Steps.money(basic.monthly()), Steps.money(replaced)));
    }

    private static BigDecimal replaced(PayWindow window, PaySeries leave, AgreedPay basic) {
        return leave.sum(window.referenceMonth()).min(basic.monthly());
    }

    private static BaseItem item(
            PayWindow window, Concept concept, boolean main, Ratio amount, String formula, List<BigDecimal> operands) {
        return new BaseItem(
                window,
                concept,
                concept.name(),
                main,
                amount,
                new Step(concept.titleEs(), concept.titleEn(), formula, operands, amount.toCentimos()));
    }

    /**
     * Computes what a worker may draw freely: a share of what exceeds a number of monthly remunerations (IX.18).
     *
     * @param request the balance and the gross monthly remuneration
     * @param multiple how many remunerations stay
     * @param share the share of the excess
     * @return the amount, rounded once
     */
    public static Amount excess(CtsWithdrawalRequest request, Figure multiple, Figure share) {
        BigDecimal kept = request.grossMonthly().multiply(multiple.value());
        BigDecimal excess = request.balance().subtract(kept).max(BigDecimal.ZERO);
        BigDecimal value = Ratio.of(excess).times(share.value()).toCentimos();
        List<Step> steps = new ArrayList<>(3);
        steps.add(new Step(
                "Monto intangible",
                "Untouchable amount",
                "{0} x {1}",
                List.of(Steps.money(request.grossMonthly()), multiple.value()),
                kept));
        steps.add(new Step(
                "Excedente",
                "Excess",
                "{0} - {1}",
                List.of(Steps.money(request.balance()), Steps.money(kept)),
                excess));
        steps.add(new Step(
                "Parte disponible",
                "Part that may be drawn",
                "{0} x {1}",
                List.of(Steps.money(excess), share.value()),
                value));
        return new Amount(value, steps);
    }

    /**
     * Takes the whole balance.
     *
     * @param request the balance
     * @return the amount
     */
    public static Amount all(CtsWithdrawalRequest request) {
        BigDecimal value = Ratio.of(request.balance()).toCentimos();
        return new Amount(
                value, List.of(new Step("Saldo", "Balance", "{0}", List.of(Steps.money(request.balance())), value)));
    }

    /**
     * Returns the regime by which the authority's scale of fines treats an employer (IX.6.b).
     *
     * @param file the employment
     * @return micro or small enterprise where it is registered so, else the regime of the worker
     */
    public static Regime employerRegime(EmploymentFile file) {
        MypeRegistration registration = file.mypeRegistration();
        if (registration == null) {
            return file.regime();
        }
        return registration.size() == EnterpriseSize.MICRO ? Regime.MICRO_ENTERPRISE : Regime.SMALL_ENTERPRISE;
    }
}
