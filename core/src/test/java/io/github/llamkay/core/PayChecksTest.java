package io.github.llamkay.core;

import io.github.llamkay.fact.EconomicActivity;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.TaxReturnDue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Profits that do not add up and interest that falls are refused. */
class PayChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "ProfitStatement.pool is 100; expected the sum of byDays and byPay, which is 90",
                        new ProfitStatement(
                                "acme",
                                2016,
                                new BigDecimal("0.10"),
                                new BigDecimal("100"),
                                new BigDecimal("50"),
                                new BigDecimal("40"))),
                refusal(
                        "ProfitYear.year, its last day, is 2017-12-31; expected a day not after the as-of date",
                        new ProfitYear("acme", 2017, BigDecimal.TEN, EconomicActivity.OTHER, BigDecimal.TEN)),
                refusal(
                        "TaxReturnDue.on is 2016-03-28; expected a day of 2017, the year after the fiscal one",
                        new TaxReturnDue("acme", 2016, LocalDate.of(2016, 3, 28))),
                refusal(
                        "ProfitTotals.pay is 10; expected at least the pay of each worker",
                        new ProfitTotals("acme", 2016, BigDecimal.TEN, BigDecimal.TEN),
                        new ProfitWork("e1", 2016, 300, BigDecimal.TEN, new BigDecimal("10.01"))),
                refusal(
                        "LegalInterestFactor.factor is 1.8 on 2017-06-01; expected at least that of 2017-05-01, which is 1.9:"
                                + " an accumulated factor does not fall",
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.9")),
                        new LegalInterestFactor("acme", LocalDate.of(2017, 6, 1), new BigDecimal("1.8"))),
                refusal(
                        "LegalInterestFactor.factor is 1.8 on 2017-05-02; expected at least that of 2017-05-01, which is"
                                + " 1.85: an accumulated factor does not fall",
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 2), new BigDecimal("1.8")),
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.85"))));
    }
}
