package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.GoodsDelivery;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.rules.figures.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is owed at the end of an employment, taken together: a judge rule derives it, when every part has been granted.
 *
 * @param file the employment
 * @param due by when it is paid
 * @param parts what the end itself makes due
 * @param whole whether nothing that would enter it stayed undetermined
 */
public record Settlement(EmploymentFile file, Deadline due, List<Due> parts, boolean whole) implements Derived {

    /** The decision that adds a settlement up. */
    public static final String DECISION = "XV.1.a";

    private static final Set<String> OF_PAY = Set.of("AgreedPay", "WeeklySchedule");
    private static final Set<String> OF_THE_END = Set.of("PayTerms", "PayItem");
    private static final Set<String> OF_LEAVE = Set.of("LeaveRecord", "Position", "Absence");

    /**
     * Copies the list.
     *
     * @param file the employment
     * @param due by when it is paid
     * @param parts what the end itself makes due
     * @param whole whether nothing that would enter it stayed undetermined
     */
    public Settlement {
        parts = List.copyOf(parts);
    }

    /**
     * Tells whether something undetermined would enter the settlement: pay or the schedule on the last day, or the leave that
     * was earned and perhaps not taken. Nothing that a judge rule reports as unknown is among these, so that a judge rule may
     * rely on their absence.
     *
     * @param unknown what stayed undetermined before the judge phase
     * @param end the last day of service
     * @return whether it would
     */
    public static boolean lacks(Unknown unknown, LocalDate end) {
        if (unknown.judged() != null || unknown.missing().isEmpty()) {
            return false;
        }
        String missing = unknown.missing().get(0);
        int bracket = missing.indexOf(" (");
        String type = bracket < 0 ? missing : missing.substring(0, bracket);
        Period period = unknown.period();
        boolean ofTheEnd = period != null && period.to().equals(end);
        if (OF_PAY.contains(type)) {
            return period == null || ofTheEnd || type.equals("WeeklySchedule") || missing.contains(end.toString());
        }
        if (type.equals("LeavePeriod")) {
            return unknown.missing().stream()
                    .anyMatch(each -> each.contains(end.toString())
                            || each.contains(unknown.file().asOf().toString()));
        }
        if (missing.startsWith("Payment (" + Benefit.GRATIFICACION)) {
            return ofTheEnd;
        }
        return OF_LEAVE.contains(type) || (ofTheEnd && OF_THE_END.contains(type));
    }

    /**
     * Tells whether something due belongs to the settlement of its employment.
     *
     * @param due what is due
     * @return whether its last day is that of the settlement
     */
    static boolean includes(Due due) {
        Deadline deadline = due.due();
        LocalDate end = due.file().end();
        return deadline != null
                && end != null
                && due.benefit() != Benefit.LIQUIDACION
                && deadline.counting() == Counting.CALENDAR_DAYS
                && !end.isBefore(Figures.firstDay())
                && deadline.date()
                        .equals(end.plusDays(
                                Figures.on("SETTLEMENT_DAYS", due.file().law(end))
                                        .intValue()));
    }

    /**
     * Tells whether the settlement of an employment was paid, in all or in part, as one sum: its parts are then not judged one
     * by one.
     *
     * @param file the employment
     * @return whether there is such a payment
     */
    static boolean paidAsOne(EmploymentFile file) {
        return file.payments().stream()
                .anyMatch(payment -> payment.benefit() == Benefit.LIQUIDACION
                        && payment.amount().signum() > 0);
    }

    /** {@return what was owed from before and is not among the parts} */
    public List<PendingBenefit> pending() {
        return file.pendingBenefits().stream()
                .filter(pending -> pending.amount().signum() > 0)
                .filter(pending -> parts.stream()
                        .noneMatch(part -> part.benefit() == pending.benefit()
                                && part.period().overlaps(pending.period())))
                .toList();
    }

    /** {@return PEN owed in all} */
    public BigDecimal total() {
        BigDecimal total = new BigDecimal("0.00");
        for (Due part : parts) {
            total = total.add(part.value());
        }
        for (PendingBenefit pending : pending()) {
            total = total.add(pending.amount());
        }
        return total;
    }

    /** {@return PEN credited for goods given in payment} */
    public BigDecimal inGoods() {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsDelivery delivery : file.goodsDeliveries()) {
            sum = sum.add(delivery.credited());
        }
        return sum;
    }

    /** {@return whether goods were credited for less than the whole} */
    public boolean partlyInGoods() {
        return inGoods().compareTo(total()) < 0;
    }

    @Override
    public @Nullable Period period() {
        LocalDate end = file.end();
        return end == null ? null : new Period(end, end);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("total", total(), "deadline", due.date());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
