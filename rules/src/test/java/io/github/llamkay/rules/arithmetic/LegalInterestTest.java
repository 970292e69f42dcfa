package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interest is the difference of the accumulated factors times the amount, rounded once. */
class LegalInterestTest {

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void theDifferenceOfTheFactorsIsTheRate() {
        Amount interest = LegalInterest.of(number("1000.00"), number("1.85000"), number("1.87000"));

        assertThat(interest.value()).isEqualTo("20.00");
        assertThat(interest.steps()).extracting(Step::expression).containsExactly("1,000.00 x (1.87 - 1.85) = 20.00");
    }

    @Test
    void equalFactorsGiveNothing() {
        assertThat(LegalInterest.of(number("1000"), number("1.85"), number("1.85"))
                        .value())
                .isEqualTo("0.00");
    }

    @Test
    void severalAmountsAreRoundedOnceAtTheEnd() {
        // Twice 0.25 x 0.02 = 0.005: 0.01 in all, where rounding each would give 0.02.
        LegalInterest.Late late = new LegalInterest.Late(number("0.25"), number("1.85"), number("1.87"));

        assertThat(LegalInterest.of(List.of(late, late)).value()).isEqualTo("0.01");
    }

    @Test
    void halfACentimoIsRoundedUp() {
        // 0.75 x 0.02 = 0.015.
        assertThat(LegalInterest.of(number("0.75"), number("1.85"), number("1.87"))
                        .value())
                .isEqualTo("0.02");
    }
}
