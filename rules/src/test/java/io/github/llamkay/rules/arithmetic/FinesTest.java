package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.figures.FineBasis;
import io.github.llamkay.rules.figures.FineScale;
import io.github.llamkay.rules.figures.FineScale.Size;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinesTest {

    /** Amounts that the press printed for the ends of the scales, with the UIT of their year. */
    @ParameterizedTest
    @CsvSource({
        "MICRO, LIGHT, 1, 2026-01-01, 247.50",
        "MICRO, GRAVE, 1, 2023-06-01, 544.50",
        "MICRO, GRAVE, 1, 2022-06-01, 506.00",
        "OTHER, GRAVE, 1000, 2023-06-01, 129294.00",
        "OTHER, GRAVE, 1000, 2022-06-01, 120152.00",
        "OTHER, GRAVE, 1000, 2018-07-06, 93375.00",
        "OTHER, LIGHT, 1000, 2019-07-01, 56700.00",
        "OTHER, GRAVE, 5652, 2019-07-01, 94500.00",
        "OTHER, VERY_GRAVE, 1000, 2019-07-01, 189000.00",
        "OTHER, VERY_GRAVE, 1, 2020-02-11, 11309.00",
        "OTHER, VERY_GRAVE, 2000, 2026-03-01, 288915.00"
    })
    void theScaleGivesTheAmountsThatWerePublished(
            Size size, Severity severity, int workers, LocalDate day, String amount) {
        Figure units = FineScale.fine(size, severity, workers, day).orElseThrow();
        assertThat(Fines.soles(units, Figures.on("UIT", day))).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"MICRO, 230000", "SMALL, 460000", "OTHER, 920000"})
    void childAndForcedLabourHaveAmountsOfTheirOwn(Size size, String amount) {
        LocalDate day = LocalDate.of(2022, 6, 9);
        Figure units = FineScale.forbiddenWork(size, day).orElseThrow();
        assertThat(Fines.soles(units, Figures.on("UIT", day))).isEqualByComparingTo(amount);
        assertThat(units.confidence()).isEqualTo(Figure.Confidence.STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL, 5, 0.45", "SMALL, 6, 0.59", "SMALL, 99, 2.81", "SMALL, 100, 4.50",
        "OTHER, 10, 1.57", "OTHER, 11, 3.92", "OTHER, 999, 20.89", "OTHER, 1000, 26.12",
        "MICRO, 1, 0.11", "MICRO, 2, 0.14", "MICRO, 9, 0.38", "MICRO, 10, 0.45"
    })
    void eachBandEndsAtItsMostWorkers(Size size, int workers, String units) {
        assertThat(FineScale.fine(size, Severity.GRAVE, workers, LocalDate.of(2025, 12, 20)))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo(units));
    }

    @ParameterizedTest
    @CsvSource({"2014-03-01, 5.00", "2017-08-06, 5.00", "2017-08-07, 2.25", "2020-02-10, 2.25", "2020-02-11, 2.63"})
    void eachScaleHoldsOnItsFirstAndLastDay(LocalDate day, String units) {
        assertThat(FineScale.fine(Size.OTHER, Severity.VERY_GRAVE, 1, day))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo(units));
    }

    @Test
    void beforeTheFirstScaleKnownThereIsNone() {
        assertThat(FineScale.fine(Size.OTHER, Severity.GRAVE, 1, LocalDate.of(2014, 2, 28)))
                .isEmpty();
    }

    @Test
    void aCellThatNoSourceStatesIsFromMemory() {
        LocalDate day = LocalDate.of(2025, 12, 20);
        assertThat(FineScale.fine(Size.MICRO, Severity.LIGHT, 7, day)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(Figure.Confidence.STATED);
        assertThat(FineScale.fine(Size.MICRO, Severity.LIGHT, 8, day)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(Figure.Confidence.FROM_MEMORY);
    }

    @ParameterizedTest
    @CsvSource({
        "XVIII.27.a, WHOLE_STAFF", "CSST.2.a.2, WHOLE_STAFF", "XXIII.1.a, WHOLE_STAFF",
        "XXVII.2.a, FORBIDDEN_WORK", "IX.16.a, AFFECTED", "XVII.1.a, AFFECTED"
    })
    void theBasisGoesByTheDecision(String decision, FineBasis basis) {
        assertThat(FineBasis.of(decision)).isEqualTo(basis);
    }
}
