package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class BasesTest {

    private static PayItem line(Concept concept, String month, String amount) {
        return new PayItem("e1", concept, YearMonth.parse(month), new BigDecimal(amount));
    }

    private static EmploymentFile july(Fact... facts) {
        return Files.of("2015-03-02", "2016-12-31", "2017-06-30", facts);
    }

    private static PayWindow window(EmploymentFile file) {
        return Semesters.gratification(file).get(0);
    }

    @Test
    void aFixedAmountIsTakenWholeAndBasicPayIsMain() {
        EmploymentFile file = july();
        AgreedPay basic = new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200"), LocalDate.of(2015, 3, 2));
        AgreedPay mobility =
                new AgreedPay("e1", Concept.FREE_USE_MOBILITY, new BigDecimal("100"), LocalDate.of(2015, 3, 2));
        assertThat(Bases.fixed(window(file), basic).main()).isTrue();
        assertThat(Bases.fixed(window(file), mobility).main()).isFalse();
        assertThat(Bases.fixed(window(file), mobility).amount().toCentimos()).isEqualByComparingTo("100.00");
    }

    @Test
    void aLineIsTakenWhole() {
        BaseItem item = Bases.line(window(july()), line(Concept.MAIN_MEAL, "2017-06", "150.55"), false);
        assertThat(item.amount().toCentimos()).isEqualByComparingTo("150.55");
        assertThat(item.concept()).isEqualTo(Concept.MAIN_MEAL);
    }

    @Test
    void theLinesOfThePayrollMonthAddUp() {
        EmploymentFile file = july(
                line(Concept.BASIC_PAY, "2017-05", "900"),
                line(Concept.BASIC_PAY, "2017-06", "600"),
                line(Concept.BASIC_PAY, "2017-06", "400.50"));
        BaseItem item = Bases.monthly(window(file), file.paySeries().get(0), true);
        assertThat(item.amount().toCentimos()).isEqualByComparingTo("1000.50");
        assertThat(item.main()).isTrue();
    }

    @Test
    void theAllowancePaidIsTakenWhole() {
        Payment payment = new Payment(
                "e1",
                Benefit.ASIGNACION_FAMILIAR,
                Period.month(2017, 6),
                new BigDecimal("85"),
                LocalDate.of(2017, 6, 30));
        BaseItem item = Bases.allowance(window(july()), payment);
        assertThat(item.amount().toCentimos()).isEqualByComparingTo("85.00");
        assertThat(item.concept()).isEqualTo(Concept.FAMILY_ALLOWANCE);
        assertThat(item.main()).isFalse();
    }

    @Test
    void whatWasReceivedInTheSemesterIsSpreadOverSixMonthsExactly() {
        EmploymentFile file = july(
                line(Concept.OVERTIME_PAY, "2016-12", "600"),
                line(Concept.OVERTIME_PAY, "2017-01", "60"),
                line(Concept.OVERTIME_PAY, "2017-03", "60"),
                line(Concept.OVERTIME_PAY, "2017-06", "40"));
        BaseItem item = Bases.spread(window(file), file.paySeries().get(0), 6, false);
        // 160 / 6 = 26.666..., kept exact
        assertThat(item.amount().numerator()).isEqualByComparingTo("160");
        assertThat(item.amount().denominator()).isEqualByComparingTo("6");
        assertThat(item.step().result()).isEqualByComparingTo("26.67");
    }

    @Test
    void variableMainPayIsAveragedOverTheMonthsOfTheEmploymentUpToTheReferenceDay() {
        EmploymentFile december = Files.of(
                "2017-09-15",
                "2017-11-30",
                "2017-12-31",
                line(Concept.COMMISSION_OR_PIECEWORK, "2017-09", "500"),
                line(Concept.COMMISSION_OR_PIECEWORK, "2017-10", "1000"),
                line(Concept.COMMISSION_OR_PIECEWORK, "2017-11", "1200"),
                line(Concept.COMMISSION_OR_PIECEWORK, "2017-12", "9000"));
        // (500 + 1000 + 1200) / 3 = 900: September to November
        BaseItem item = Bases.average(window(december), december.paySeries().get(0));
        assertThat(item.amount().toCentimos()).isEqualByComparingTo("900.00");
        assertThat(item.main()).isTrue();
        assertThat(Bases.average(window(december), december.paySeries().get(0), false)
                        .main())
                .isFalse();
    }
}
