package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What was paid of a settlement whose last day has passed: as one sum, or concept by concept.
 *
 * @param settlement the settlement
 * @param payments payments of the settlement, of its parts, and of what was owed from before, the earliest first
 */
public record SettlementLedger(Settlement settlement, List<Ledger.Paid> payments) implements Bundle {

    /**
     * Gathers the payments of a settlement.
     *
     * @param settlement the settlement
     * @return its ledger; none when its last day has not passed or nothing is owed
     */
    public static List<SettlementLedger> of(Settlement settlement) {
        EmploymentFile file = settlement.file();
        if (!settlement.due().date().isBefore(file.asOf()) || settlement.total().signum() == 0) {
            return List.of();
        }
        List<Ledger.Paid> payments = new ArrayList<>();
        for (Payment payment : file.payments()) {
            if (payment.amount().signum() > 0 && pays(settlement, payment)) {
                payments.add(new Ledger.Paid(payment, payment.amount(), payment.on()));
            }
        }
        for (CtsDeposit deposit : file.ctsDeposits()) {
            if (deposit.amount().signum() > 0 && paysPending(settlement, Benefit.CTS, deposit.period(), deposit.on())) {
                payments.add(new Ledger.Paid(deposit, deposit.amount(), deposit.on()));
            }
        }
        payments.sort(Comparator.comparing(Ledger.Paid::on).thenComparing(Ledger.Paid::amount));
        return List.of(new SettlementLedger(settlement, List.copyOf(payments)));
    }

    private static boolean pays(Settlement settlement, Payment payment) {
        return payment.benefit() == Benefit.LIQUIDACION
                || settlement.parts().stream()
                        .anyMatch(part -> part.benefit() == payment.benefit()
                                && part.period().overlaps(payment.period()))
                || paysPending(settlement, payment.benefit(), payment.period(), payment.on());
    }

    /** What was owed on the last day of service is paid by what was paid from that day on. */
    private static boolean paysPending(Settlement settlement, Benefit benefit, Period period, LocalDate on) {
        LocalDate end = settlement.file().end();
        if (end == null || on.isBefore(end)) {
            return false;
        }
        for (PendingBenefit pending : settlement.pending()) {
            if (pending.benefit() == benefit && pending.period().overlaps(period)) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal paidBy(LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Ledger.Paid payment : payments) {
            sum = payment.on().isAfter(day) ? sum : sum.add(payment.amount());
        }
        return sum;
    }

    /** {@return PEN paid in all} */
    public BigDecimal paid() {
        return paidBy(LocalDate.MAX);
    }

    /** {@return PEN paid up to the last day} */
    public BigDecimal paidInTime() {
        return paidBy(settlement.due().date());
    }

    /** {@return whether nothing is known to have been paid} */
    public boolean empty() {
        return payments.isEmpty();
    }

    /** {@return whether less than the total is known to have been paid} */
    public boolean lessThanDue() {
        return paid().compareTo(settlement.total()) < 0;
    }

    /** {@return whether less than the total is known to have been paid by the last day} */
    public boolean lessThanDueInTime() {
        return paidInTime().compareTo(settlement.total()) < 0;
    }

    /** {@return whether the records of payments are complete up to the last day} */
    public boolean complete() {
        return settlement.file().complete(RecordKind.PAYMENTS, settlement.due().date());
    }

    /** {@return PEN still owed that no breach of a part tells} */
    public BigDecimal untold() {
        BigDecimal owed = settlement.total().subtract(paid()).max(BigDecimal.ZERO);
        for (Due part : settlement.parts()) {
            for (Ledger ledger : Ledger.of(part)) {
                owed = owed.subtract(part.value().subtract(ledger.paid()).max(BigDecimal.ZERO));
            }
        }
        return owed.max(BigDecimal.ZERO);
    }

    /** {@return values that words may name} */
    public Map<String, Object> values() {
        BigDecimal total = settlement.total();
        return Map.of(
                "total", total,
                "paid", paid(),
                "owed", total.subtract(paid()).max(BigDecimal.ZERO));
    }

    @Override
    public List<?> parts() {
        List<Fact> parts = new ArrayList<>();
        payments.forEach(payment -> parts.add(payment.fact()));
        parts.addAll(settlement.file().recordsComplete(RecordKind.PAYMENTS));
        return parts;
    }
}
