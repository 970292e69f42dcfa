package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The least daily pay of a worker of the agrarian or aquaculture regime.
 *
 * @param file the employment
 * @param day the day for which it holds
 * @param amount PEN a day, exact
 */
public record DailyFloor(EmploymentFile file, LocalDate day, Ratio amount) implements Derived {

    private static final int DECIMALS = 4;

    @Override
    public @Nullable Period period() {
        return null;
    }

    /**
     * Tells whether a daily pay is below it.
     *
     * @param pay PEN a day
     * @return whether this is more
     */
    public boolean above(BigDecimal pay) {
        return !Ratio.of(pay).atLeast(shown()) && missing(pay).signum() > 0;
    }

    /**
     * Returns what a daily pay lacks.
     *
     * @param pay PEN a day
     * @return PEN a day, to four decimals as the law prints it to three
     */
    public BigDecimal missing(BigDecimal pay) {
        BigDecimal missing = shown().subtract(pay).stripTrailingZeros();
        return missing.scale() < 0 ? missing.setScale(0) : missing;
    }

    private BigDecimal shown() {
        return amount.numerator().divide(amount.denominator(), DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("floor", "S/ " + shown().stripTrailingZeros().toPlainString());
    }
}
