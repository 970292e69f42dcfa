package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.rules.internal.Ledger.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draft of an entitlement to money. The judge phase compares it with the payments, when it has a deadline. Equal only when
 * the same.
 */
public final class Due implements Derived {

    private final EmploymentFile file;
    private final Benefit benefit;
    private final Period period;
    private final Amount amount;
    private final @Nullable Deadline due;
    private @Nullable List<Ledger> ledgers;

    /**
     * Drafts an entitlement.
     *
     * @param file the employment
     * @param benefit what is due
     * @param period what it is for
     * @param amount how much
     * @param due by when, null when the law sets no day
     */
    public Due(EmploymentFile file, Benefit benefit, Period period, Amount amount, @Nullable Deadline due) {
        this.file = file;
        this.benefit = benefit;
        this.period = period;
        this.amount = amount;
        this.due = due;
    }

    @Override
    public EmploymentFile file() {
        return file;
    }

    /** {@return what is due} */
    public Benefit benefit() {
        return benefit;
    }

    @Override
    public Period period() {
        return period;
    }

    /** {@return how much, with the steps} */
    public Amount amount() {
        return amount;
    }

    /** {@return by when, null when the law sets no day} */
    public @Nullable Deadline due() {
        return due;
    }

    /** {@return PEN due} */
    public BigDecimal value() {
        return amount.value();
    }

    /** {@return whether it is part of the settlement of its employment} */
    public boolean ofSettlement() {
        return Settlement.includes(this);
    }

    /** {@return the fact type that tells whether it was paid} */
    public String evidence() {
        return benefit == Benefit.CTS ? "CtsDeposit" : "Payment";
    }

    /**
     * Returns what was paid of it, gathered once.
     *
     * @return its ledger; none when it has no last day, or that day has not passed
     */
    public List<Ledger> ledgers() {
        if (ledgers == null) {
            ledgers = Ledger.of(this);
        }
        return ledgers;
    }

    /** {@return the day on which the payments known reach the amount, null when they do not} */
    public @Nullable LocalDate paidOn() {
        return value().signum() == 0 ? null : Ledger.paidOn(this);
    }

    /** {@return where its payment stands} */
    public Standing standing() {
        return ledgers().isEmpty() ? Standing.NOT_JUDGED : ledgers().get(0).standing();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("amount", amount.value());
    }
}
