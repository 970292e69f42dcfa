package io.github.llamkay.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Figure.Confidence;
import io.github.llamkay.finding.Figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final LocalDate FROM = LocalDate.of(2016, 5, 1);
    private static final LocalDate THROUGH = LocalDate.of(2018, 3, 31);

    private static Figure figure(Unit unit, String value) {
        return new Figure("X", unit, new BigDecimal(value), FROM, THROUGH, "Norm", Optional.empty(), Confidence.STATED);
    }

    @Test
    void aFigureCoversBothItsFirstAndItsLastDay() {
        Figure figure = figure(Unit.PEN, "850.00");

        assertThat(figure.covers(FROM.minusDays(1))).isFalse();
        assertThat(figure.covers(FROM)).isTrue();
        assertThat(figure.covers(THROUGH)).isTrue();
        assertThat(figure.covers(THROUGH.plusDays(1))).isFalse();
    }

    @Test
    void aDayOfTheYearIsPlacedInAYear() {
        assertThat(figure(Unit.MONTH_DAY, "0715").inYear(2017)).isEqualTo("2017-07-15");
        assertThat(figure(Unit.MONTH_DAY, "1231").inYear(2020)).isEqualTo("2020-12-31");
        assertThatThrownBy(() -> figure(Unit.DAYS, "715").inYear(2017))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Figure X has unit DAYS");
    }

    @Test
    void onlyAWholeValueHasAnIntValue() {
        assertThat(figure(Unit.HOURS, "4.00").intValue()).isEqualTo(4);
        assertThatThrownBy(() -> figure(Unit.RATE, "0.10").intValue()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aValueThatDoesNotFitItsUnitIsRefused() {
        assertThatThrownBy(() -> figure(Unit.PEN, "-1"))
                .hasMessage("Figure.value is -1; expected a number that is not negative for unit PEN.");
        assertThatThrownBy(() -> figure(Unit.DAYS, "-1")).hasMessageContaining("expected a whole number");
        assertThatThrownBy(() -> figure(Unit.COUNT, "3000000000")).hasMessageContaining("expected a whole number");
        assertThatThrownBy(() -> figure(Unit.MONTH_DAY, "1301")).hasMessageContaining("expected a day");
        assertThatThrownBy(() -> figure(Unit.MONTH_DAY, "0")).hasMessageContaining("expected a day");
        assertThatThrownBy(() -> figure(Unit.FLAG, "2")).hasMessageContaining("expected 0 or 1");
    }

    @Test
    void aBlankTextAndAnEndBeforeTheBeginningAreRefused() {
        assertThatThrownBy(() -> new Figure(
                        " ", Unit.PEN, BigDecimal.ONE, FROM, THROUGH, "Norm", Optional.empty(), Confidence.STATED))
                .hasMessage("Figure.id is \" \"; expected the name of a series, such as RMV.");
        assertThatThrownBy(() -> new Figure(
                        "X", Unit.PEN, BigDecimal.ONE, FROM, THROUGH, "", Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.norm is \"\"");
        assertThatThrownBy(() -> new Figure(
                        "X", Unit.PEN, BigDecimal.ONE, THROUGH, FROM, "Norm", Optional.empty(), Confidence.STATED))
                .hasMessage("Figure.through is 2016-05-01; expected a day that is not before from, 2018-03-31.");
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // the point is what a caller without null checks gets
    void aMissingComponentIsRefusedByName() {
        assertThatThrownBy(() -> new Figure(
                        null, Unit.PEN, BigDecimal.ONE, FROM, THROUGH, "N", Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.id is null; expected");
        assertThatThrownBy(() ->
                        new Figure("X", null, BigDecimal.ONE, FROM, THROUGH, "N", Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.unit is null; expected");
        assertThatThrownBy(
                        () -> new Figure("X", Unit.PEN, null, FROM, THROUGH, "N", Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.value is null; expected");
        assertThatThrownBy(() -> new Figure(
                        "X", Unit.PEN, BigDecimal.ONE, null, THROUGH, "N", Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.from is null; expected");
        assertThatThrownBy(() ->
                        new Figure("X", Unit.PEN, BigDecimal.ONE, FROM, null, "N", Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.through is null; expected");
        assertThatThrownBy(() -> new Figure(
                        "X", Unit.PEN, BigDecimal.ONE, FROM, THROUGH, null, Optional.empty(), Confidence.STATED))
                .hasMessageStartingWith("Figure.norm is null; expected");
        assertThatThrownBy(() -> new Figure("X", Unit.PEN, BigDecimal.ONE, FROM, THROUGH, "N", null, Confidence.STATED))
                .hasMessageStartingWith("Figure.published is null; expected");
        assertThatThrownBy(() -> new Figure("X", Unit.PEN, BigDecimal.ONE, FROM, THROUGH, "N", Optional.empty(), null))
                .hasMessageStartingWith("Figure.confidence is null; expected");
    }
}
