package io.github.llamkay.rules.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient: multiply first, divide once, at the end.
 *
 * @param numerator the dividend
 * @param denominator the divisor, above 0
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /** Nothing. */
    public static final Ratio ZERO = of(BigDecimal.ZERO);

    private static final int CENTIMOS = 2;

    /**
     * Refuses a divisor of 0 or less.
     *
     * @param numerator the dividend
     * @param denominator the divisor, above 0
     */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("Ratio.denominator is " + denominator + "; expected above 0");
        }
    }

    /**
     * Returns a whole amount.
     *
     * @param amount the amount
     * @return amount / 1
     */
    public static Ratio of(BigDecimal amount) {
        return new Ratio(amount, BigDecimal.ONE);
    }

    /**
     * Adds.
     *
     * @param other the other quotient
     * @return the exact sum
     */
    public Ratio plus(Ratio other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Multiplies by a quotient of whole numbers.
     *
     * @param by the factor
     * @param over the divisor, above 0
     * @return the exact product
     */
    public Ratio times(long by, long over) {
        return new Ratio(numerator.multiply(BigDecimal.valueOf(by)), denominator.multiply(BigDecimal.valueOf(over)));
    }

    /**
     * Multiplies by a decimal.
     *
     * @param factor the factor
     * @return the exact product
     */
    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /**
     * Compares without dividing.
     *
     * @param other a number
     * @return whether this is that number or more
     */
    public boolean atLeast(BigDecimal other) {
        return numerator.compareTo(other.multiply(denominator)) >= 0;
    }

    /**
     * Divides and rounds, once.
     *
     * @return PEN, HALF_UP to céntimos
     */
    public BigDecimal toCentimos() {
        return numerator.divide(denominator, CENTIMOS, RoundingMode.HALF_UP);
    }
}
