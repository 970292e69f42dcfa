package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.PaySeries;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.util.List;

/** The items of a computable remuneration. */
public final class Bases {

    private Bases() {}

    /**
     * Takes a fixed amount in force on the reference day whole.
     *
     * @param window the window
     * @param pay the amount agreed
     * @return the item
     */
    public static BaseItem fixed(PayWindow window, AgreedPay pay) {
        return whole(window, pay.concept(), pay.name(), pay.concept() == Concept.BASIC_PAY, pay.monthly());
    }

    /**
     * Takes a payroll line of the reference month whole.
     *
     * @param window the window
     * @param item the line
     * @param main whether it is main pay
     * @return the item
     */
    public static BaseItem line(PayWindow window, PayItem item, boolean main) {
        return whole(window, item.concept(), item.name(), main, item.amount());
    }

    /**
     * Takes the payroll lines of the month that tells the pay in force on the reference day whole.
     *
     * @param window the window
     * @param series the payroll lines
     * @param main whether it is main pay
     * @return the item
     */
    public static BaseItem monthly(PayWindow window, PaySeries series, boolean main) {
        return whole(window, series.concept(), series.name(), main, series.sum(window.payrollMonth()));
    }

    /**
     * Takes the family allowance paid for the reference month whole.
     *
     * @param window the window
     * @param payment the payment
     * @return the item
     */
    public static BaseItem allowance(PayWindow window, Payment payment) {
        return whole(window, Concept.FAMILY_ALLOWANCE, Concept.FAMILY_ALLOWANCE.name(), false, payment.amount());
    }

    private static BaseItem whole(PayWindow window, Concept concept, String name, boolean main, BigDecimal amount) {
        return new BaseItem(
                window,
                concept,
                name,
                main,
                Ratio.of(amount),
                new Step(titleEs(concept, name), titleEn(concept, name), "{0}", List.of(amount), amount));
    }

    /**
     * Spreads what was received in the semester over a number of months.
     *
     * @param window the window
     * @param series the payroll lines
     * @param months the divisor, above 0
     * @param main whether it is main pay
     * @return the item
     */
    public static BaseItem spread(PayWindow window, PaySeries series, int months, boolean main) {
        return over(window, series, series.sum(window.whole()), months, main);
    }

    /**
     * Averages main pay over the months of the semester with an employment, up to the reference day.
     *
     * @param window the window
     * @param series the payroll lines
     * @return the item
     */
    public static BaseItem average(PayWindow window, PaySeries series) {
        return average(window, series, true);
    }

    /**
     * Averages pay over the months of the semester with an employment, up to the reference day.
     *
     * @param window the window
     * @param series the payroll lines
     * @param main whether it is main pay
     * @return the item
     */
    public static BaseItem average(PayWindow window, PaySeries series, boolean main) {
        return over(window, series, series.sum(window.upToReference()), Semesters.monthsTouched(window), main);
    }

    private static BaseItem over(PayWindow window, PaySeries series, BigDecimal sum, int months, boolean main) {
        Ratio amount = new Ratio(sum, BigDecimal.valueOf(months));
        return new BaseItem(
                window,
                series.concept(),
                series.name(),
                main,
                amount,
                new Step(
                        titleEs(series.concept(), series.name()),
                        titleEn(series.concept(), series.name()),
                        "{0} / {1}",
                        List.of(sum, BigDecimal.valueOf(months)),
                        amount.toCentimos()));
    }

    private static String titleEs(Concept concept, String name) {
        return name.equals(concept.name()) ? concept.titleEs() : name;
    }

    private static String titleEn(Concept concept, String name) {
        return name.equals(concept.name()) ? concept.titleEn() : name;
    }
}
