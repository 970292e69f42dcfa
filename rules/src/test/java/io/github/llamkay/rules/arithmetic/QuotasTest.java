package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.Sector;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.QuotaYear;
import io.github.llamkay.rules.internal.StaffWeight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotasTest {

    private static EmployerFile file(LocalDate since, Fact... rows) {
        Frame frame = new Frame(LocalDate.of(2018, 1, 15), since, Edition.IN_FORCE);
        return new EmployerFile(
                frame,
                "acme",
                Map.of(
                        EmployerSector.class, List.of(new EmployerSector("acme", Sector.PRIVATE)),
                        QuotaStaff.class, List.of(rows)),
                List.of());
    }

    private static final QuotaYear YEAR = new QuotaYear(file(LocalDate.of(2017, 7, 15)), 2017, Sector.PRIVATE);

    private static QuotaStaff row(int workers, int certified, int months, int days) {
        return new QuotaStaff("acme", 2017, workers, certified, months, days);
    }

    private static List<StaffWeight> weights(QuotaStaff... rows) {
        return Stream.of(rows).map(row -> Quotas.weight(YEAR, row)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 12, 0, 360",
        "1, 6, 0, 180",
        "1, 5, 12, 162",
        "1, 0, 1, 1",
        "14, 6, 0, 2520",
        "3, 0, 10, 30",
    })
    void aWorkerWeighsTwelfthsForMonthsAndThirtiethsOfThemForDays(int workers, int months, int days, long weight) {
        StaffWeight made = Quotas.weight(YEAR, row(workers, workers, months, days));
        assertThat(made.weight()).isEqualTo(weight);
        assertThat(made.certifiedWeight()).isEqualTo(weight);
        assertThat(Quotas.weight(YEAR, row(workers, 0, months, days)).certifiedWeight())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 50.0", "17, 50.0", "18, 50.1", "29, 50.1"})
    void theSumIsRoundedOnceAndByTheHundredths(int days, BigDecimal expected) {
        // 17/360 = 0.0472; 18/360 = 0.05; 29/360 = 0.0806
        List<StaffWeight> weights =
                days == 0 ? weights(row(50, 0, 12, 0)) : weights(row(50, 0, 12, 0), row(1, 0, 0, days));
        assertThat(Quotas.workers(weights)).isEqualTo(expected);
    }

    @Test
    void fractionsAddUpExactlyBeforeTheyAreRounded() {
        // 45 + 14 x 6/12 + 3 x 10/360 = 52.083333
        assertThat(Quotas.workers(weights(row(45, 0, 12, 0), row(14, 0, 6, 0), row(3, 0, 0, 10))))
                .isEqualTo(new BigDecimal("52.1"));
        // 1 + 5/12 + 12/360 = 1.45
        assertThat(Quotas.certified(weights(row(50, 1, 12, 0), row(1, 1, 5, 12))))
                .isEqualTo(new BigDecimal("1.5"));
        assertThat(Quotas.workers(List.of())).isEqualTo(new BigDecimal("0.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "51, 1.5",
        "51.6, 1.5",
        "51.7, 1.6",
        "52.1, 1.6",
        "55, 1.7",
        "60, 1.8",
        "65, 2.0",
        "100, 3.0",
        "101.5, 3.0",
    })
    void theQuotaIsRoundedAgain(BigDecimal base, BigDecimal required) {
        assertThat(Quotas.required(base, Figures.on("DISABILITY_QUOTA_RATE", LocalDate.of(2017, 12, 31))))
                .isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"2016-06-30, 47400, 59250", "2017-06-30, 48600, 60750"})
    void theFineIsInUnitsOfTheYear(LocalDate day, BigDecimal least, BigDecimal most) {
        assertThat(Quotas.fine(Figures.on("DISABILITY_FINE_LEAST", day), Figures.on("UIT", day)))
                .isEqualByComparingTo(least);
        assertThat(Quotas.fine(Figures.on("DISABILITY_FINE_MOST", day), Figures.on("UIT", day)))
                .isEqualByComparingTo(most);
    }

    @Test
    void aYearIsReviewedWhenItEndedInTheTimeUnderReview() {
        QuotaStaff of2016 = new QuotaStaff("acme", 2016, 60, 0, 12, 0);
        QuotaStaff of2017 = row(60, 0, 12, 0);
        assertThat(Quotas.years(file(LocalDate.of(2017, 7, 15), of2017, of2016, row(1, 0, 1, 0))))
                .extracting(QuotaYear::year)
                .containsExactly(2017);
        assertThat(Quotas.years(file(LocalDate.of(2016, 12, 30), of2017, of2016)))
                .extracting(QuotaYear::year)
                .containsExactly(2016, 2017);
        assertThat(Quotas.years(file(LocalDate.of(2016, 12, 31), of2016))).isEmpty();
    }
}
