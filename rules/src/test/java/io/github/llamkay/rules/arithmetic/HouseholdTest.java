package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.MonthlyPay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final LocalDate DAY = LocalDate.of(2017, 5, 9);

    private static MonthlyPay pay(String soles) {
        return new MonthlyPay(new BigDecimal(soles), List.of());
    }

    /** XVI.G.7: the print says 418.00. */
    @Test
    void elevenMonthsOfCtsOn850AreRoundedOnce() {
        assertThat(Household.yearly(11, 0, pay("850.00"), Figures.on("HOUSEHOLD_CTS_DAYS", DAY))
                        .value())
                .isEqualByComparingTo("389.58");
    }

    @Test
    void overtimeHasTwoSurcharges() {
        WeeklySchedule week = new WeeklySchedule("e1", 6, new BigDecimal("42"));
        assertThat(Household.overtime(
                                pay("1100.00"),
                                week,
                                new BigDecimal("3"),
                                Figures.on("HOUSEHOLD_OVERTIME_FIRST", DAY),
                                Figures.on("HOUSEHOLD_OVERTIME_FURTHER", DAY))
                        .value())
                .isEqualByComparingTo("20.17");
    }

    @Test
    void aContributionIsReckonedOnTheMinimumWageAtLeast() {
        assertThat(Household.contribution(pay("700.00"), Figures.on("RMV", DAY), Figures.on("ESSALUD_RATE", DAY))
                        .value())
                .isEqualByComparingTo("76.50");
    }

    @Test
    void aHolidayWorkedIsADayAndAHalf() {
        assertThat(Household.holiday(pay("900.00"), Figures.on("HOUSEHOLD_HOLIDAY_RATE", DAY))
                        .value())
                .isEqualByComparingTo("45.00");
    }
}
