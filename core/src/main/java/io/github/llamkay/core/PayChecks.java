package io.github.llamkay.core;

import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.TaxReturnDue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The shares in profits, and the interest on what is paid late. */
final class PayChecks {

    private PayChecks() {}

    static void ofSubject(SubjectFacts facts) {
        profits(facts);
        interest(facts);
    }

    /** A year has ended before its profits are known, and the parts of a whole make it up. */
    private static void profits(SubjectFacts facts) {
        facts.notFuture(
                ProfitYear.class, profit -> LocalDate.of(profit.year(), 12, 31), "ProfitYear.year, its last day,");
        for (TaxReturnDue due : facts.all(TaxReturnDue.class)) {
            if (due.on().getYear() != due.year() + 1) {
                facts.problem(
                        "TaxReturnDue.on",
                        due.on(),
                        "a day of " + (due.year() + 1) + ", the year after the fiscal one");
            }
        }
        for (ProfitStatement statement : facts.all(ProfitStatement.class)) {
            BigDecimal halves = statement.byDays().add(statement.byPay());
            if (halves.compareTo(statement.pool()) != 0) {
                facts.problem(
                        "ProfitStatement.pool", statement.pool(), "the sum of byDays and byPay, which is " + halves);
            }
        }
        for (ProfitTotals totals : facts.all(ProfitTotals.class)) {
            for (ProfitWork work : facts.all(ProfitWork.class)) {
                if (work.year() == totals.year() && work.pay().compareTo(totals.pay()) > 0) {
                    facts.problem(
                            "ProfitTotals.pay", totals.pay(), "at least the pay of each worker, one of whom has more");
                }
            }
        }
    }

    /** An accumulated factor does not fall from a day to a later one. */
    private static void interest(SubjectFacts facts) {
        List<LegalInterestFactor> factors = facts.all(LegalInterestFactor.class).stream()
                .sorted(Comparator.comparing(LegalInterestFactor::on))
                .toList();
        for (int i = 1; i < factors.size(); i++) {
            LegalInterestFactor earlier = factors.get(i - 1);
            LegalInterestFactor later = factors.get(i);
            if (later.on().isAfter(earlier.on()) && later.factor().compareTo(earlier.factor()) < 0) {
                facts.problem(
                        "LegalInterestFactor.factor",
                        later.factor().toPlainString() + " on " + later.on(),
                        "at least that of " + earlier.on() + ", which is "
                                + earlier.factor().toPlainString() + ": an accumulated factor does not fall");
            }
        }
    }
}
