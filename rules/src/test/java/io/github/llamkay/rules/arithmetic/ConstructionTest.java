package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Region;
import io.github.llamkay.fact.RetccEntry;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructionTest {

    private static final Figure VALIDITY = Figures.on("RETCC_VALIDITY_YEARS", LocalDate.of(2017, 6, 1));

    @ParameterizedTest
    @CsvSource({
        "2000-03-05, 18, 12",
        "1999-12-31, 18, 12",
        "1999-01-01, 18, 0",
        "1999-01-02, 18, 1",
        "1996-07-15, 21, 7",
        "1996-08-01, 21, 7",
        "2017-11-03, 18, 2"
    })
    void monthsOfTheYearInWhichAChildIsBelowTheAge(String birth, int age, int months) {
        Child child = new Child("e1", "ana", LocalDate.parse(birth), Set.of());
        assertThat(Construction.schoolMonths(Period.parse("2017-01-01/2017-12-31"), child, age))
                .isEqualTo(months);
    }

    @Test
    void aDayWithoutEntryIsFoundAndOnlyThen() {
        Period june = Period.parse("2017-06");
        assertThat(Construction.uncovered(file(), june, VALIDITY)).containsExactly(june);
        assertThat(Construction.uncovered(file("2015-06-20"), june, VALIDITY))
                .containsExactly(Period.parse("2017-06-21/2017-06-30"));
        assertThat(Construction.uncovered(file("2017-06-10"), june, VALIDITY))
                .containsExactly(Period.parse("2017-06-01/2017-06-09"));
        assertThat(Construction.uncovered(file("2015-06-20", "2017-06-21"), june, VALIDITY))
                .isEmpty();
    }

    @Test
    void aWorkIsFiledInTheTenDaysBeforeItBegins() {
        ConstructionWork work =
                new ConstructionWork("acme", "bridge", Region.CUSCO, BigDecimal.TEN, LocalDate.of(2017, 5, 20));
        assertThat(Construction.filing(work, Figures.on("RENOCC_DAYS", work.start())))
                .isEqualTo(Period.parse("2017-05-10/2017-05-19"));
    }

    private static EmploymentFile file(String... entries) {
        return Files.of(
                "2015-01-05",
                "2017-05-31",
                "2017-07-03",
                List.of(entries).stream()
                        .map(on -> new RetccEntry("e1", LocalDate.parse(on)))
                        .toArray(RetccEntry[]::new));
    }
}
