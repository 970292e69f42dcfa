package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the working time of a minor.
 *
 * @param young the person who works
 * @param daily hours a day
 * @param weekly hours a week
 */
public record MinorLimits(YoungWorker young, BigDecimal daily, BigDecimal weekly) implements Derived {

    @Override
    public EmploymentFile file() {
        return young.file();
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("daily", dailyText(), "weekly", weeklyText());
    }

    /** {@return hours a day, as text} */
    public String dailyText() {
        return daily.stripTrailingZeros().toPlainString();
    }

    /** {@return hours a week, as text} */
    public String weeklyText() {
        return weekly.stripTrailingZeros().toPlainString();
    }
}
