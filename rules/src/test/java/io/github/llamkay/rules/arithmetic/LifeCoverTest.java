package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.rules.internal.EmploymentFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCoverTest {

    @ParameterizedTest(name = "hired on {0}: insured by {1}")
    @CsvSource({
        "2005-06-01, 2009-06-01",
        "2013-11-20, 2017-11-20",
        "2016-02-10, 2020-02-10",
        "2016-02-11, 2020-02-11",
        "2016-02-12, 2020-02-11",
        "2019-12-31, 2020-02-11",
        "2020-02-10, 2020-02-11",
        "2020-02-11, 2020-02-11",
        "2024-03-04, 2024-03-04"
    })
    void theYearsOfTheLawOfTheTimeAreAskedFor(String start, String day) {
        EmploymentFile file = Files.of(start, "2026-01-01", "2026-06-30");
        assertThat(LifeCover.firstDay(file)).isEqualTo(day);
    }
}
