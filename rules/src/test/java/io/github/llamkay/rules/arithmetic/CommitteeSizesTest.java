package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeSizesTest {

    @ParameterizedTest
    @CsvSource({
        "20, 4, 4",
        "99, 4, 4",
        "100, 4, 4",
        "101, 6, 6",
        "199, 6, 6",
        "200, 8, 6",
        "201, 8, 8",
        "299, 8, 8",
        "300, 10, 8",
        "301, 10, 10",
        "399, 10, 10",
        "400, 12, 10",
        "401, 12, 12",
        "500, 12, 12",
        "5652, 12, 12"
    })
    void theFloorGrowsByTwoForEachHundred(int workers, int completeHundreds, int openBrackets) {
        assertThat(CommitteeSizes.floor(workers, 100, 4, 6, 2, 100, 12, false)).isEqualTo(completeHundreds);
        assertThat(CommitteeSizes.floor(workers, 100, 4, 6, 2, 100, 12, true)).isEqualTo(openBrackets);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "4, true", "5, false", "12, true", "13, false", "14, false"})
    void aCommitteeIsEvenAndWithinItsBounds(int members, boolean possible) {
        assertThat(CommitteeSizes.possible(members, 4, 12)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-16, , true",
        "2021-12-17, 2022-06-15, false",
        "2022-06-01, 2022-11-30, true",
        "2022-06-01, 2022-11-29, false",
        "2021-12-01, 2022-04-30, false",
        "2021-12-17, , false"
    })
    void aSecondmentCountsAfterSixMonthsOrWhenSixAreExpected(LocalDate from, LocalDate end, boolean counts) {
        assertThat(CommitteeSizes.seconded(from, end, LocalDate.of(2022, 6, 16), 6))
                .isEqualTo(counts);
    }

    @Test
    void aTermEndsTheDayBeforeTheAnniversary() {
        assertThat(CommitteeSizes.termEnd(LocalDate.of(2022, 7, 1), 2)).isEqualTo("2024-06-30");
        assertThat(CommitteeSizes.termEnd(LocalDate.of(2022, 7, 1), 1)).isEqualTo("2023-06-30");
    }
}
