package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeIndemnitiesTest {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 30);

    private static ServiceLength service(String start) {
        Termination end = new Termination("e1", DAY, TerminationCause.ARBITRARY_DISMISSAL);
        return ServiceLength.of(Files.of(start, "2016-06-01", "2016-06-30", end))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-01, 600.00",
        "2015-01-01, 900.00",
        "2013-03-01, 2000.00",
        "2013-02-15, 2000.00",
        "2004-08-01, 7150.00",
        "2004-07-01, 7200.00",
        "2003-07-01, 7200.00"
    })
    void fifteenDailyPaysAYearAndTwelfthsUpToTheCap(String start, String expected) {
        Figure days = Figures.on("AGRARIAN_DISMISSAL_DAYS", DAY);
        Figure cap = Figures.on("AGRARIAN_DISMISSAL_CAP_DAYS", DAY);
        assertThat(RegimeIndemnities.ofDaily(Ratio.of(new BigDecimal("40")), service(start), days, cap)
                        .value())
                .isEqualByComparingTo(expected);
    }

    @Test
    void serviceIsMeasuredInYearsMonthsAndDays() {
        ServiceLength service = service("2013-02-15");
        assertThat(service.years()).isEqualTo(3);
        assertThat(service.months()).isEqualTo(4);
        assertThat(service.days()).isEqualTo(16);
    }

    @Test
    void anEndThatWasSettledBeforeTheTimeUnderReviewIsNotMeasured() {
        Termination end = new Termination("e1", DAY, TerminationCause.ARBITRARY_DISMISSAL);
        assertThat(ServiceLength.of(Files.of("2013-02-15", "2016-07-02", "2016-08-01", end)))
                .isEmpty();
        assertThat(ServiceLength.of(Files.of("2013-02-15", "2016-07-02", "2016-08-01")))
                .isEmpty();
    }
}
