package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.MainPay;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PaySetting;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.arithmetic.Indemnities.MonthlyPay;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected amounts by hand: 1.5 monthly pays for each year, or month left, twelve at most. */
class IndemnitiesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 5, 31);
    private static final Figure FACTOR = Figures.on("DISMISSAL_FACTOR", DAY);
    private static final Figure CAP = Figures.on("DISMISSAL_CAP", DAY);

    private static MonthlyPay pay(String monthly) {
        return new MonthlyPay(Ratio.of(new BigDecimal(monthly)), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 1000, 10500.00",
        "2009-06-01, 1000, 12000.00",
        "2009-05-31, 1000, 12000.00",
        "1997-06-01, 1000, 12000.00",
        "2016-07-01, 1000, 1375.00",
        // 2 years, 3 months and 10 days: 1500 x 820 / 360
        "2015-02-22, 1000, 3416.67",
        // one day: 1.5 x 0.01 / 360 rounds to nothing
        "2017-05-31, 0.01, 0.00",
        // rounded once: 1.5 x 1000.01 x 820 / 360 = 3416.7008
        "2015-02-22, 1000.01, 3416.70"
    })
    void anIndefiniteContractIsPaidByItsYears(LocalDate from, String monthly, BigDecimal expected) {
        assertThat(Indemnities.indefinite(pay(monthly), from, DAY, FACTOR, CAP).value())
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, 1000, 10500.00",
        "2018-01-31, 1000, 12000.00",
        "2018-02-28, 1000, 12000.00",
        "2017-06-30, 1000, 1500.00",
        "2018-01-15, 1000, 11250.00",
        "2017-06-01, 1000, 50.00",
        "2019-05-31, 1000, 12000.00"
    })
    void aFixedTermIsPaidByTheMonthsLeft(LocalDate termEnd, String monthly, BigDecimal expected) {
        assertThat(Indemnities.fixedTerm(pay(monthly), DAY, termEnd, FACTOR, CAP)
                        .value())
                .isEqualByComparingTo(expected);
    }

    @Test
    void theStepsCanBeRedone() {
        Amount amount = Indemnities.indefinite(pay("1000"), LocalDate.of(2015, 2, 22), DAY, FACTOR, CAP);
        assertThat(amount.steps())
                .extracting(Step::expression)
                .containsExactly(
                        "1.50 x 1,000.00 x 2 = 3,000.00",
                        "1.50 x 1,000.00 x 3 / 12 = 375.00",
                        "1.50 x 1,000.00 x 10 / 360 = 41.67",
                        "3,000.00 + 375.00 + 41.67 = 3,416.67");
        assertThat(Indemnities.fixedTerm(pay("1000"), DAY, LocalDate.of(2018, 2, 28), FACTOR, CAP)
                        .steps())
                .extracting(Step::expression)
                .containsExactly("1.50 x 1,000.00 x 9 = 13,500.00", "12 x 1,000.00 = 12,000.00");
    }

    private static EmploymentFile file(Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(more));
        facts.add(new Termination("e1", DAY, TerminationCause.ARBITRARY_DISMISSAL));
        return Files.of("2010-06-01", "2017-05-01", "2017-06-15", facts.toArray(Fact[]::new));
    }

    private static AgreedPay agreed(Concept concept, String monthly, String from) {
        return new AgreedPay("e1", concept, new BigDecimal(monthly), LocalDate.parse(from));
    }

    @Test
    void theMonthlyPayIsTheRemunerationInForceOnTheLastDay() {
        List<MonthlyPay> pay = Indemnities.monthly(file(
                agreed(Concept.BASIC_PAY, "900", "2012-01-01"),
                agreed(Concept.BASIC_PAY, "1000", "2017-05-31"),
                agreed(Concept.BASIC_PAY, "2000", "2017-06-01"),
                agreed(Concept.FOOD_IN_MONEY, "200", "2012-01-01"),
                agreed(Concept.OTHER, "500", "2012-01-01")));
        assertThat(pay).hasSize(1);
        assertThat(pay.get(0).amount().toCentimos()).isEqualByComparingTo("1200.00");
        assertThat(pay.get(0).steps())
                .extracting(Step::expression)
                .containsExactly("1,000.00", "200.00", "1,000.00 + 200.00 = 1,200.00");
    }

    @Test
    void withoutTheMainPayNothingIsKnown() {
        assertThat(Indemnities.monthly(file(agreed(Concept.FOOD_IN_MONEY, "200", "2012-01-01"))))
                .isEmpty();
        assertThat(Indemnities.known(file())).isZero();
    }

    @Test
    void variablePayIsAveragedOverTheLastSixMonthsAllOfWhichAreKnown() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new PayArrangement("e1", MainPay.VARIABLE, PaySetting.INDIVIDUAL));
        for (int month = 0; month < 6; month++) {
            facts.add(new PayItem(
                    "e1",
                    Concept.COMMISSION_OR_PIECEWORK,
                    YearMonth.of(2016, 12).plusMonths(month),
                    BigDecimal.valueOf(1000 + 10L * month)));
        }
        List<MonthlyPay> pay = Indemnities.monthly(file(facts.toArray(Fact[]::new)));
        assertThat(pay).hasSize(1);
        assertThat(pay.get(0).amount().toCentimos()).isEqualByComparingTo("1025.00");
        facts.remove(3);
        assertThat(Indemnities.monthly(file(facts.toArray(Fact[]::new)))).isEmpty();
    }
}
