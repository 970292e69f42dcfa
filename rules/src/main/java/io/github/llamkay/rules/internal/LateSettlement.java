package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of a settlement was not paid by its last day: interest runs on it to the day of payment, or to the as-of date on what is
 * known to be unpaid.
 *
 * @param file the employment
 * @param settlement the settlement
 * @param parts what was paid late, by day, and what is still owed
 */
public record LateSettlement(EmploymentFile file, Settlement settlement, List<Part> parts) implements Derived {

    /**
     * An amount and the day to which interest runs on it.
     *
     * @param amount PEN, above 0
     * @param on the day
     */
    public record Part(BigDecimal amount, LocalDate on) {}

    /**
     * Returns what was late of a settlement.
     *
     * @param ledger its payments
     * @return what was late; payments count towards it in the order of their days
     */
    public static LateSettlement of(SettlementLedger ledger) {
        Settlement settlement = ledger.settlement();
        BigDecimal owed = settlement.total().subtract(ledger.paidInTime()).max(BigDecimal.ZERO);
        List<Part> parts = new ArrayList<>();
        for (Ledger.Paid payment : ledger.payments()) {
            BigDecimal amount = payment.amount().min(owed);
            if (payment.on().isAfter(settlement.due().date()) && amount.signum() > 0) {
                owed = owed.subtract(amount);
                parts.add(new Part(amount, payment.on()));
            }
        }
        if (owed.signum() > 0 && ledger.complete()) {
            parts.add(new Part(owed, settlement.file().asOf()));
        }
        return new LateSettlement(settlement.file(), settlement, List.copyOf(parts));
    }

    /** {@return PEN on which interest runs} */
    public BigDecimal principal() {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the days whose factor is not known, with the name of the fact} */
    public List<String> missingFactors() {
        return days().filter(day -> file.legalInterestFactor(day) == null)
                .map(day -> LegalInterestFactor.class.getSimpleName() + " (" + day + ")")
                .toList();
    }

    /** {@return the factors of the days that count, as far as known} */
    public List<LegalInterestFactor> factors() {
        List<LegalInterestFactor> factors = new ArrayList<>();
        days().forEach(day -> {
            LegalInterestFactor factor = file.legalInterestFactor(day);
            if (factor != null) {
                factors.add(factor);
            }
        });
        return factors;
    }

    private Stream<LocalDate> days() {
        return Stream.concat(Stream.of(settlement.due().date()), parts.stream().map(Part::on))
                .distinct()
                .sorted();
    }

    /** {@return from the day after the last day to pay, to the last day for which interest runs} */
    @Override
    public Period period() {
        LocalDate from = settlement.due().date().plusDays(1);
        LocalDate to = parts.stream().map(Part::on).max(LocalDate::compareTo).orElse(from);
        return new Period(from, to);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("principal", principal(), "from", period().from(), "to", period().to());
    }
}
