package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.finding.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was paid of something due by a day that has passed.
 *
 * @param due what was due
 * @param lastDay the last day on which it could be paid in time
 * @param payments the payments of the benefit for periods that overlap
 * @param paid PEN paid in all
 * @param paidInTime PEN paid up to the last day
 */
public record Ledger(Due due, LocalDate lastDay, List<Paid> payments, BigDecimal paid, BigDecimal paidInTime)
        implements Bundle {

    /**
     * One payment or deposit.
     *
     * @param fact the fact that states it
     * @param amount PEN, above 0
     * @param on the day
     */
    public record Paid(Fact fact, BigDecimal amount, LocalDate on) {}

    /**
     * Gathers the payments of something due. CTS is paid by deposits, in the institution that the worker chose where the
     * choice is known (IX.4.b). A settlement paid in one sum is judged whole (XV.2.c), and so are its parts.
     *
     * @param due what was due
     * @return its ledger; none when it has no last day, or that day has not passed, or it is judged with the settlement
     */
    public static List<Ledger> of(Due due) {
        Deadline deadline = due.due();
        if (deadline == null
                || !deadline.date().isBefore(due.file().asOf())
                || due.value().signum() == 0
                || due.benefit() == Benefit.LIQUIDACION
                || (Settlement.includes(due) && Settlement.paidAsOne(due.file()))) {
            return List.of();
        }
        List<Paid> payments = gather(due);
        return List.of(new Ledger(
                due,
                deadline.date(),
                List.copyOf(payments),
                paidBy(payments, LocalDate.MAX),
                paidBy(payments, deadline.date())));
    }

    /** Returns the day on which the payments known up to the as-of date reach an amount due, or null. */
    static @Nullable LocalDate paidOn(Due due) {
        List<Paid> payments = gather(due);
        payments.sort(Comparator.comparing(Paid::on));
        BigDecimal sum = BigDecimal.ZERO;
        for (Paid payment : payments) {
            sum = sum.add(payment.amount());
            if (sum.compareTo(due.value()) >= 0) {
                return payment.on().isAfter(due.file().asOf()) ? null : payment.on();
            }
        }
        return null;
    }

    private static List<Paid> gather(Due due) {
        return due.benefit() == Benefit.CTS ? deposits(due) : payments(due);
    }

    private static List<Paid> payments(Due due) {
        List<Paid> payments = new ArrayList<>();
        for (Payment payment : due.file().payments()) {
            if (payment.benefit() == due.benefit()
                    && payment.amount().signum() > 0
                    && payment.period().overlaps(due.period())) {
                payments.add(new Paid(payment, payment.amount(), payment.on()));
            }
        }
        return payments;
    }

    private static List<Paid> deposits(Due due) {
        CtsAccount account = due.file().ctsAccount();
        List<Paid> deposits = new ArrayList<>();
        for (CtsDeposit deposit : due.file().ctsDeposits()) {
            if (deposit.amount().signum() > 0
                    && deposit.period().overlaps(due.period())
                    && (account == null || account.depositary().equals(deposit.depositary()))) {
                deposits.add(new Paid(deposit, deposit.amount(), deposit.on()));
            }
        }
        return deposits;
    }

    private static BigDecimal paidBy(List<Paid> payments, LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Paid payment : payments) {
            sum = payment.on().isAfter(day) ? sum : sum.add(payment.amount());
        }
        return sum;
    }

    /** Where a payment stands. */
    public enum Standing {
        /** It has no last day, or that day has not passed. */
        NOT_JUDGED,
        /** Paid whole and in time. */
        PAID,
        /** Nothing was paid. */
        UNPAID,
        /** Less than due was paid. */
        SHORT,
        /** Paid whole, but not in time. */
        LATE,
        /** Less than due is known to have been paid, and the records are not complete. */
        UNKNOWN
    }

    /** {@return where the payment stands} */
    public Standing standing() {
        if (lessThanDue()) {
            if (!complete()) {
                return Standing.UNKNOWN;
            }
            return empty() ? Standing.UNPAID : Standing.SHORT;
        }
        return lessThanDueInTime() ? Standing.LATE : Standing.PAID;
    }

    /** {@return the payments made after the last day} */
    public List<Paid> late() {
        return payments.stream()
                .filter(payment -> payment.on().isAfter(lastDay))
                .toList();
    }

    /** {@return whether nothing is known to have been paid} */
    public boolean empty() {
        return payments.isEmpty();
    }

    /** {@return whether less than due is known to have been paid} */
    public boolean lessThanDue() {
        return paid.compareTo(due.value()) < 0;
    }

    /** {@return whether less than due is known to have been paid by the last day} */
    public boolean lessThanDueInTime() {
        return paidInTime.compareTo(due.value()) < 0;
    }

    /** {@return whether the records of payments are complete up to the last day} */
    public boolean complete() {
        return due.file().complete(RecordKind.PAYMENTS, lastDay);
    }

    @Override
    public List<?> parts() {
        List<Object> parts = new ArrayList<>();
        payments.forEach(payment -> parts.add(payment.fact()));
        parts.addAll(due.file().recordsComplete(RecordKind.PAYMENTS));
        return parts;
    }
}
