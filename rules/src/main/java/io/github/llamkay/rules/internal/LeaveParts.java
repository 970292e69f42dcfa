package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveSale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the leave of one year of service was, or will be, spent.
 *
 * @param year the year of service
 * @param stretches the stretches of rest, the earliest first
 * @param sales the written sales
 */
public record LeaveParts(LeaveYear year, List<LeavePeriod> stretches, List<LeaveSale> sales) implements Bundle {

    /**
     * Gathers the stretches and the written sales of a year of service.
     *
     * @param year the year of service
     * @return one, possibly without stretches or sales
     */
    public static List<LeaveParts> of(LeaveYear year) {
        List<LeavePeriod> parts = new ArrayList<>();
        for (LeavePeriod part : year.file().leavePeriods()) {
            if (part.yearStart().equals(year.start())) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparing(LeavePeriod::from).thenComparing(LeavePeriod::to));
        List<LeaveSale> sales = new ArrayList<>();
        for (LeaveSale sale : year.file().leaveSales()) {
            if (sale.yearStart().equals(year.start()) && sale.form() == Form.WRITTEN) {
                sales.add(sale);
            }
        }
        return List.of(new LeaveParts(year, List.copyOf(parts), List.copyOf(sales)));
    }

    /** {@return how many stretches there are} */
    public int count() {
        return stretches.size();
    }

    /** {@return days of leave in all stretches} */
    public int days() {
        return stretches.stream().mapToInt(LeavePeriod::days).sum();
    }

    /** {@return days sold in writing} */
    public int sold() {
        return sales.stream().mapToInt(LeaveSale::days).sum();
    }

    /** {@return days of the shortest stretch, 0 without one} */
    public int shortest() {
        return stretches.stream().mapToInt(LeavePeriod::days).min().orElse(0);
    }

    /** {@return the first day of the first stretch, or without one the as-of date} */
    public LocalDate first() {
        return stretches.isEmpty() ? year.file().asOf() : stretches.get(0).from();
    }

    /** {@return the first day of the last stretch, or without one the as-of date} */
    public LocalDate last() {
        return stretches.isEmpty()
                ? year.file().asOf()
                : stretches.get(stretches.size() - 1).from();
    }

    /**
     * Tells whether the leave is spent in parts: several stretches, or one that falls short of the days to be rested.
     *
     * @param days days of leave earned
     * @return whether it is
     */
    public boolean split(int days) {
        return count() > 1 || (count() == 1 && days() + sold() < days);
    }

    /**
     * Counts the days outside the block: the one long stretch, or the two stretches, in which half the leave is rested.
     * A block that is only begun counts as far as it goes.
     *
     * @param longPart least days of the longer of two stretches
     * @param shortPart least days of the shorter of two stretches
     * @return days outside the largest block that the stretches allow
     */
    public int outside(int longPart, int shortPart) {
        int[] longest = stretches.stream()
                .map(LeavePeriod::days)
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
        if (longest.length == 0) {
            return 0;
        }
        int inside = longest[0] >= shortPart ? longest[0] : 0;
        if (longest.length > 1 && longest[0] >= longPart && longest[1] >= shortPart) {
            inside = longest[0] + longest[1];
        }
        return days() - inside;
    }

    @Override
    public List<?> parts() {
        List<Object> all = new ArrayList<>(stretches);
        all.addAll(sales);
        return all;
    }
}
