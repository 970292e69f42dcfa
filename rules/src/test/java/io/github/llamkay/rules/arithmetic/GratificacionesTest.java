package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.DayItem;
import io.github.llamkay.rules.internal.Due;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.Service;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GratificacionesTest {

    private static final EmploymentFile FILE = Files.of("2015-03-02", "2016-12-31", "2017-06-30");
    private static final PayWindow WINDOW = Semesters.gratification(FILE).get(0);

    private static BaseItem pay(Concept concept, String monthly) {
        return Bases.fixed(WINDOW, new AgreedPay("e1", concept, new BigDecimal(monthly), LocalDate.of(2015, 3, 2)));
    }

    private static List<DayItem> lost(int days) {
        return days == 0 ? List.of() : List.of(new DayItem(WINDOW, AbsenceKind.UNPAID_LEAVE, days, false));
    }

    @ParameterizedTest(name = "{0} a month, {1} months, {2} days lost: {3}")
    @CsvSource({
        "1200, 6, 0,   1200.00",
        "1200, 5, 0,   1000.00",
        "1200, 1, 0,   200.00",
        "850,  1, 0,   141.67",
        "1200, 0, 0,   0.00",
        "1200, 6, 3,   1180.00",
        "1200, 4, 3,   780.00",
        "1200, 6, 30,  1000.00",
        "1200, 1, 31,  0.00",
        "1000, 5, 7,   794.44"
    })
    void aSixthForEachMonthLessAThirtiethOfItForEachDay(String pay, int months, int days, String amount) {
        Amount bonus = Gratificaciones.amount(
                new Service(WINDOW, months, 0), 6, List.of(pay(Concept.BASIC_PAY, pay)), lost(days));
        assertThat(bonus.value()).isEqualByComparingTo(amount);
    }

    @Test
    void daysThatCountAsServedTakeNothing() {
        Amount bonus = Gratificaciones.amount(
                new Service(WINDOW, 6, 0),
                6,
                List.of(pay(Concept.BASIC_PAY, "1200")),
                List.of(new DayItem(WINDOW, AbsenceKind.PROVEN_ILLNESS, 20, true)));
        assertThat(bonus.value()).isEqualByComparingTo("1200.00");
    }

    @Test
    void theStepsLetAPersonRedoTheAmount() {
        Amount bonus = Gratificaciones.amount(
                new Service(WINDOW, 6, 0),
                6,
                List.of(pay(Concept.FAMILY_ALLOWANCE, "85.00"), pay(Concept.BASIC_PAY, "1000.00")),
                lost(3));
        // 1085 - 1085 / 6 / 30 x 3 = 1085 - 18.08333...
        assertThat(bonus.steps())
                .extracting(Step::expression)
                .containsExactly(
                        "1,000.00",
                        "85.00",
                        "1,000.00 + 85.00 = 1,085.00",
                        "1,085.00 x 6 / 6 = 1,085.00",
                        "1,085.00 - 1,085.00 / 6 / 30 x 3 = 1,066.92");
        assertThat(bonus.value()).isEqualByComparingTo("1066.92");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "ESSALUD_RATE,     1200.00, 108.00",
        "ESSALUD_RATE,     141.67,  12.75",
        "ESSALUD_EPS_RATE, 1200.00, 81.00",
        "ESSALUD_EPS_RATE, 0.00,    0.00"
    })
    void theExtraordinaryBonusIsTheRateOfTheBonus(String id, BigDecimal bonus, String extra) {
        Figure rate = Figures.on(id, LocalDate.of(2017, 7, 15));
        Due due = new Due(FILE, Benefit.GRATIFICACION, WINDOW.period(), new Amount(bonus, List.of()), WINDOW.due());
        assertThat(Gratificaciones.extraordinary(due, rate).value()).isEqualByComparingTo(extra);
    }
}
