package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingAgreementsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-01-02, 12, 2018-01-01",
        "2017-09-01, 3, 2017-11-30",
        "2017-11-30, 3, 2018-02-27",
        "2017-01-02, 0, 2017-01-01",
        "2017-01-02, -1, 2016-12-01"
    })
    void theLastDayIsTheEveOfTheSameDayMonthsLater(LocalDate from, int months, LocalDate last) {
        assertThat(TrainingAgreements.lastDay(from, months)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 0.20, 10",
        "20, 0.20, 4",
        "4, 0.20, 0",
        "5, 0.20, 1",
        "9, 0.20, 1",
        "3, 0.20, 0",
        "0, 0.20, 0",
        "20, 0.30, 6",
        "19, 0.30, 5",
        "19, 0.20, 3"
    })
    void aShareIsALimitAndRoundedDown(int workers, BigDecimal share, int most) {
        assertThat(TrainingAgreements.share(workers, share)).isEqualTo(most);
    }
}
