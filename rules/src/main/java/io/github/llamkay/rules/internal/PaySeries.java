package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The payroll lines of one concept and name.
 *
 * @param concept the concept
 * @param name the name
 * @param terms what else is known of it, null when nothing is
 * @param main whether it is main pay: commission or piecework in place of a fixed base
 * @param items the lines, by month
 */
public record PaySeries(
        Concept concept, String name, @Nullable PayTerms terms, boolean main, List<PayItem> items) {

    private static final int MONTHS_OF_YEAR = 12;

    /** {@return the nature that the terms state, else the usual one of the concept} */
    public PayNature nature() {
        return terms == null ? concept.usualNature() : terms.nature();
    }

    /**
     * {@return whether the table of IX.9 lets it into a base, or the terms of a concept on neither list say that it is of
     * free disposal}
     */
    public boolean computable() {
        return switch (concept.listing()) {
            case COMPUTABLE -> terms == null || terms.freelyDisposable();
            case NOT_COMPUTABLE -> false;
            case UNLISTED -> terms != null && terms.freelyDisposable();
        };
    }

    /** {@return whether more than a year passes between its payments, as far as its terms say} */
    public boolean longerThanAYear() {
        return terms != null && terms.periodMonths() > MONTHS_OF_YEAR;
    }

    /**
     * Counts the different months of a period in which something was received.
     *
     * @param period the period
     * @return months
     */
    public int monthsReceived(Period period) {
        return (int) within(period).map(PayItem::month).distinct().count();
    }

    /**
     * Adds up what was received in the months of a period.
     *
     * @param period the period
     * @return PEN
     */
    public BigDecimal sum(Period period) {
        return within(period).map(PayItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<PayItem> within(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.to());
        return items.stream()
                .filter(item -> item.amount().signum() > 0
                        && !item.month().isBefore(first)
                        && !item.month().isAfter(last));
    }
}
