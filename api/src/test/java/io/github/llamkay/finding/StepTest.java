package io.github.llamkay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    private static String expression(String formula, String result, String... operands) {
        List<BigDecimal> numbers = Stream.of(operands).map(BigDecimal::new).toList();
        return new Step("paso", "step", formula, numbers, new BigDecimal(result)).expression();
    }

    @Test
    void aStepIsPrintedSoThatItCanBeRedoneByHand() {
        assertThat(expression("{0} x {1} / {2}", "1000", "2000.00", "6", "12"))
                .isEqualTo("2,000.00 x 6 / 12 = 1,000.00");
        assertThat(expression("{0} x {1}", "81.00", "1200.00", "0.0675")).isEqualTo("1,200.00 x 0.0675 = 81.00");
        assertThat(expression("{0}", "0", "0")).isEqualTo("0 = 0.00");
    }

    @Test
    void anOperandIsNotTakenForAPlace() {
        assertThat(expression("{0}{1}{10}", "1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))
                .isEqualTo("1211 = 1.00");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0'",
        "7, '7'",
        "1200, '1,200'",
        "1E+3, '1,000'",
        "1234567, '1,234,567'",
        "100.00, '100.00'",
        "100.5, '100.50'",
        "0.09, '0.09'",
        "0.0675, '0.0675'",
        "999.999, '999.999'",
        "1234567.891, '1,234,567.891'",
        "-1234.5, '-1,234.50'",
        "-123, '-123'"
    })
    void operandsKeepTheirDecimals(String number, String printed) {
        assertThat(Numbers.plain(new BigDecimal(number))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0.00'",
        "0.005, '0.01'",
        "0.004, '0.00'",
        "999.995, '1,000.00'",
        "1000000, '1,000,000.00'",
        "-1234.5, '-1,234.50'",
        "-999, '-999.00'"
    })
    void moneyHasTwoDecimals(String amount, String printed) {
        assertThat(Numbers.money(new BigDecimal(amount))).isEqualTo(printed);
    }

    @Test
    void theOperandsAreCopied() {
        List<BigDecimal> operands = new ArrayList<>(List.of(BigDecimal.ONE));
        Step step = new Step("paso", "step", "{0}", operands, BigDecimal.ONE);
        operands.clear();
        assertThat(step.expression()).isEqualTo("1 = 1.00");
        assertThat(step.label(Language.ES)).isEqualTo("paso");
        assertThat(step.label(Language.EN)).isEqualTo("step");
    }
}
