package io.github.llamkay.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static Ratio ratio(String numerator, String denominator) {
        return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @Test
    void thirdsAddUpExactly() {
        Ratio third = ratio("100", "3");
        assertThat(third.plus(third).plus(third).toCentimos()).isEqualByComparingTo("100.00");
    }

    @Test
    void differentDivisorsAddUpExactly() {
        // 1/6 + 1/4 = 5/12 = 0.41666...
        Ratio sum = ratio("1", "6").plus(ratio("1", "4"));
        assertThat(sum.times(12, 1).toCentimos()).isEqualByComparingTo("5.00");
        assertThat(sum.toCentimos()).isEqualByComparingTo("0.42");
    }

    @Test
    void roundingIsHalfUpAndComesOnce() {
        assertThat(ratio("0.005", "1").toCentimos()).isEqualByComparingTo("0.01");
        assertThat(ratio("0.0149", "1").toCentimos()).isEqualByComparingTo("0.01");
        // 850 / 6 = 141.666...; x 6 gives 850 again
        assertThat(ratio("850", "6").times(6, 1).toCentimos()).isEqualByComparingTo("850.00");
    }

    @Test
    void factorsMultiply() {
        assertThat(Ratio.of(new BigDecimal("1200")).times(177, 180).toCentimos())
                .isEqualByComparingTo("1180.00");
        assertThat(Ratio.of(new BigDecimal("1200"))
                        .times(new BigDecimal("0.0675"))
                        .toCentimos())
                .isEqualByComparingTo("81.00");
        assertThat(Ratio.ZERO.plus(ratio("7", "2")).toCentimos()).isEqualByComparingTo("3.50");
    }

    @Test
    void aDivisorOfZeroIsRefused() {
        assertThatThrownBy(() -> ratio("1", "0")).hasMessageContaining("expected above 0");
    }
}
