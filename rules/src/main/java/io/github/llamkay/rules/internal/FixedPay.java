package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixed monthly remuneration in force on a day: what is agreed and of remunerative nature.
 *
 * @param day the day
 * @param value PEN a month, without the family allowance
 * @param allowance PEN of family allowance, agreed or else paid for the month of that day
 * @param parts the facts that tell
 */
public record FixedPay(LocalDate day, BigDecimal value, BigDecimal allowance, List<Fact> parts) implements Bundle {

    /**
     * Adds up the remuneration of a day.
     *
     * @param file the employment
     * @param day the day
     * @return one; none when no basic pay is known on that day
     */
    public static List<FixedPay> of(EmploymentFile file, LocalDate day) {
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal allowance = BigDecimal.ZERO;
        boolean known = false;
        boolean agreedAllowance = false;
        List<Fact> parts = new ArrayList<>();
        for (AgreedPay pay : file.agreedPayOn(day)) {
            known |= pay.concept() == Concept.BASIC_PAY;
            if (pay.concept() == Concept.FAMILY_ALLOWANCE) {
                allowance = allowance.add(pay.monthly());
                agreedAllowance = true;
                parts.add(pay);
            } else if (remunerative(file, pay)) {
                value = value.add(pay.monthly());
                parts.add(pay);
            }
        }
        Period month = Period.month(YearMonth.from(day));
        for (Payment payment : agreedAllowance ? List.<Payment>of() : file.payments()) {
            if (payment.benefit() == Benefit.ASIGNACION_FAMILIAR
                    && payment.period().equals(month)) {
                allowance = allowance.add(payment.amount());
                parts.add(payment);
            }
        }
        return known ? List.of(new FixedPay(day, value, allowance, parts)) : List.of();
    }

    private static boolean remunerative(EmploymentFile file, AgreedPay pay) {
        PayTerms terms = file.payTermsOf(pay.name());
        boolean fixed = (terms == null ? pay.concept().usualNature() : terms.nature()) == PayNature.FIXED;
        return switch (pay.concept().listing()) {
            case COMPUTABLE -> fixed || pay.concept() == Concept.NIGHT_SURCHARGE;
            case NOT_COMPUTABLE -> false;
            case UNLISTED -> terms != null && terms.freelyDisposable() && fixed;
        };
    }

    /** {@return the remuneration with the family allowance} */
    public BigDecimal total() {
        return value.add(allowance);
    }
}
