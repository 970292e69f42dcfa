package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.Ledger;
import io.github.llamkay.rules.internal.Ledger.Paid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Interest on CTS deposited late (IX.7): the daily factor of the yearly rate, compounded. */
public final class CtsInterest {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final int DAYS_OF_YEAR = 360;
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-36");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int CENTIMOS = 2;

    private CtsInterest() {}

    /**
     * Computes the interest on what was still owed when it was deposited late.
     *
     * @param ledger what was due and what was deposited, some of it after the last day
     * @param annualRate the effective yearly rate of the institution, as a fraction of 1
     * @return the amount, rounded once
     */
    public static Amount of(Ledger ledger, BigDecimal annualRate) {
        LocalDate last = ledger.lastDay();
        BigDecimal owed = ledger.due().value().subtract(ledger.paidInTime());
        BigDecimal interest = BigDecimal.ZERO;
        List<Step> steps = new ArrayList<>(2);
        List<Paid> late = new ArrayList<>(ledger.late());
        late.sort(Comparator.comparing(Paid::on).thenComparing(Paid::amount));
        for (Paid paid : late) {
            BigDecimal amount = paid.amount().min(owed);
            owed = owed.subtract(amount);
            int days = (int) ChronoUnit.DAYS.between(last, paid.on());
            BigDecimal part = amount.multiply(factor(annualRate, days).subtract(BigDecimal.ONE), PRECISE);
            interest = interest.add(part);
            steps.add(new Step(
                    "Intereses de " + days + " días",
                    "Interest of " + days + " days",
                    "{0} x ((1 + {1}) ^ ({2} / 360) - 1)",
                    List.of(Steps.money(amount), annualRate, BigDecimal.valueOf(days)),
                    part.setScale(CENTIMOS, RoundingMode.HALF_UP)));
        }
        return new Amount(interest.setScale(CENTIMOS, RoundingMode.HALF_UP), steps);
    }

    /**
     * Returns (1 + rate) ^ (days / 360).
     *
     * @param annualRate the rate, 0 to 1
     * @param days calendar days, 0 or more
     * @return the factor, to more than 30 digits
     */
    static BigDecimal factor(BigDecimal annualRate, int days) {
        BigDecimal yearly = BigDecimal.ONE.add(annualRate);
        BigDecimal exponent = logarithm(annualRate)
                .multiply(BigDecimal.valueOf(days % DAYS_OF_YEAR), PRECISE)
                .divide(BigDecimal.valueOf(DAYS_OF_YEAR), PRECISE);
        return yearly.pow(days / DAYS_OF_YEAR, PRECISE).multiply(exponential(exponent), PRECISE);
    }

    /** Returns ln(1 + rate) = 2 (z + z^3 / 3 + z^5 / 5 ...) with z = rate / (2 + rate), at most a third. */
    private static BigDecimal logarithm(BigDecimal rate) {
        BigDecimal z = rate.divide(TWO.add(rate), PRECISE);
        BigDecimal square = z.multiply(z, PRECISE);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; power.compareTo(NEGLIGIBLE) > 0; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), PRECISE));
            power = power.multiply(square, PRECISE);
        }
        return sum.multiply(TWO);
    }

    /** Returns e ^ x = 1 + x + x^2 / 2! + x^3 / 3! ..., for x from 0 to ln 2. */
    private static BigDecimal exponential(BigDecimal x) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; term.compareTo(NEGLIGIBLE) > 0; n++) {
            sum = sum.add(term);
            term = term.multiply(x, PRECISE).divide(BigDecimal.valueOf(n), PRECISE);
        }
        return sum;
    }
}
