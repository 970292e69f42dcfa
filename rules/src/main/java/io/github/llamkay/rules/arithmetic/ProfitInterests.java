package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.PaymentDemand;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Ledger;
import io.github.llamkay.rules.internal.Ledger.Paid;
import io.github.llamkay.rules.internal.ProfitInterest;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interest on a share in the profits paid late (X.3): the growth of the accumulated factor of the legal rate. */
public final class ProfitInterests {

    private ProfitInterests() {}

    /**
     * Returns the demands for the payment of something due.
     *
     * @param file the employment
     * @param ledger what was due and what was paid
     * @return the first demand; none when there is none
     */
    public static List<PaymentDemand> demand(EmploymentFile file, Ledger ledger) {
        return file.paymentDemands().stream()
                .filter(demand -> demand.benefit() == ledger.due().benefit()
                        && demand.period().overlaps(ledger.due().period())
                        && !demand.on().isAfter(file.asOf()))
                .min(Comparator.comparing(PaymentDemand::on))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Returns the day from which interest runs.
     *
     * @param ledger what was due
     * @param demand the demand
     * @return the last day to pay, or the day of the demand when later; the days after it earn interest
     */
    public static LocalDate from(Ledger ledger, PaymentDemand demand) {
        return demand.on().isAfter(ledger.lastDay()) ? demand.on() : ledger.lastDay();
    }

    /**
     * Computes the interest on what was paid late, after a demand.
     *
     * @param file the employment
     * @param ledger what was due and what was paid
     * @return the interest, or the days whose factor is missing; none when nothing was demanded or nothing paid after it
     */
    public static List<ProfitInterest> of(EmploymentFile file, Ledger ledger) {
        List<PaymentDemand> demands = demand(file, ledger);
        if (demands.isEmpty()) {
            return List.of();
        }
        LocalDate from = from(ledger, demands.get(0));
        BigDecimal owed = ledger.due().value().subtract(ledger.paidInTime());
        Ratio interest = Ratio.ZERO;
        List<LocalDate> missing = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(demands);
        List<Step> steps = new ArrayList<>(2);
        LegalInterestFactor first = factor(file, from, facts, missing);
        List<Paid> late = new ArrayList<>(ledger.late());
        late.sort(Comparator.comparing(Paid::on).thenComparing(Paid::amount));
        boolean any = false;
        for (Paid paid : late) {
            BigDecimal amount = paid.amount().min(owed);
            owed = owed.subtract(amount);
            if (!paid.on().isAfter(from) || amount.signum() <= 0) {
                continue;
            }
            any = true;
            LegalInterestFactor last = factor(file, paid.on(), facts, missing);
            if (first != null && last != null) {
                Ratio part = Ratio.of(amount).times(last.factor().subtract(first.factor()));
                interest = interest.plus(part);
                steps.add(new Step(
                        "Interés legal desde el " + from + " hasta el " + paid.on(),
                        "Legal interest from " + from + " to " + paid.on(),
                        "{0} x ({1} - {2})",
                        List.of(Steps.money(amount), last.factor(), first.factor()),
                        part.toCentimos()));
            }
        }
        if (!any) {
            return List.of();
        }
        Amount amount = missing.isEmpty() ? new Amount(interest.toCentimos(), steps) : null;
        return List.of(new ProfitInterest(from, amount, missing, facts));
    }

    private static @Nullable LegalInterestFactor factor(
            EmploymentFile file, LocalDate day, List<Fact> facts, List<LocalDate> missing) {
        for (LegalInterestFactor factor : file.legalInterestFactors()) {
            if (factor.on().equals(day)) {
                facts.add(factor);
                return factor;
            }
        }
        missing.add(day);
        return null;
    }
}
