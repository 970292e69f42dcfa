package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Legal labour interest (XV.6): the accumulated factor of the day of payment less that of the last day to pay, times the amount.
 * It does not compound, so that the difference of the factors is the whole rate.
 */
public final class LegalInterest {

    private static final int CENTIMOS = 2;

    private LegalInterest() {}

    /**
     * An amount that was paid late.
     *
     * @param amount PEN, 0 or more
     * @param due the accumulated factor of the last day to pay
     * @param paid the accumulated factor of the day of payment, not below it
     */
    public record Late(BigDecimal amount, BigDecimal due, BigDecimal paid) {

        /** {@return the interest, not rounded} */
        BigDecimal interest() {
            return amount.multiply(paid.subtract(due));
        }
    }

    /**
     * Computes the interest on one amount.
     *
     * @param amount PEN, 0 or more
     * @param due the accumulated factor of the last day to pay
     * @param paid the accumulated factor of the day of payment, not below it
     * @return the interest, rounded once
     */
    public static Amount of(BigDecimal amount, BigDecimal due, BigDecimal paid) {
        return of(List.of(new Late(amount, due, paid)));
    }

    /**
     * Computes the interest on amounts paid on several days.
     *
     * @param late the amounts, the earliest first
     * @return the interest, rounded once
     */
    public static Amount of(List<Late> late) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Step> steps = new ArrayList<>(late.size() + 1);
        StringBuilder formula = new StringBuilder();
        List<BigDecimal> parts = new ArrayList<>(late.size());
        for (Late each : late) {
            sum = sum.add(each.interest());
            steps.add(new Step(
                    "Intereses legales laborales",
                    "Legal labour interest",
                    "{0} x ({1} - {2})",
                    List.of(Steps.money(each.amount()), each.paid(), each.due()),
                    each.interest().setScale(CENTIMOS, RoundingMode.HALF_UP)));
            formula.append(formula.isEmpty() ? "{" : " + {")
                    .append(parts.size())
                    .append('}');
            parts.add(each.interest());
        }
        BigDecimal interest = sum.setScale(CENTIMOS, RoundingMode.HALF_UP);
        if (late.size() > 1) {
            steps.add(new Step("Total de intereses", "Interest in all", formula.toString(), parts, interest));
        }
        return new Amount(interest, steps);
    }
}
