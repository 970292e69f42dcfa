package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshRegisterKind;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.TrainingMode;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.TrainingYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingsTest {

    private static final LocalDate SINCE = LocalDate.of(2017, 12, 30);
    private static final LocalDate AS_OF = LocalDate.of(2019, 1, 1);

    private static EmployerFile employer(LocalDate counted, int workers) {
        List<Fact> counts = List.of(new Headcount("acme", workers, counted));
        return new EmployerFile(
                new Frame(AS_OF, SINCE, Edition.IN_FORCE), "acme", Map.of(Headcount.class, counts), List.of());
    }

    private static OshTraining training(String day) {
        return new OshTraining("acme", LocalDate.parse(day), TrainingMode.ON_SITE, true);
    }

    @Test
    void aYearIsMetOnTheDayOfTheTrainingThatMakesTheNumberFull() {
        List<OshTraining> held = List.of(
                training("2018-09-01"),
                training("2018-03-01"),
                training("2018-06-01"),
                training("2018-05-01"),
                training("2018-12-01"),
                training("2017-05-01"));
        List<TrainingYear> years = Trainings.years(employer(SINCE, 25), held, 4);

        assertThat(years).extracting(TrainingYear::year).containsExactly(2017, 2018, 2019);
        assertThat(years).extracting(TrainingYear::lacking).containsExactly(3, 0, 4);
        assertThat(years.get(1).met()).isEqualTo("2018-09-01");
        assertThat(years.get(0).met()).isNull();
        assertThat(years.get(0).last()).isEqualTo("2017-12-31");
    }

    @Test
    void aYearWithoutWorkersOrWithoutACountIsNotReckoned() {
        assertThat(Trainings.years(employer(SINCE, 0), List.of(), 4)).isEmpty();
        EmployerFile counted = employer(AS_OF, 25);
        assertThat(Trainings.years(counted, List.of(), 4))
                .extracting(TrainingYear::year)
                .containsExactly(2019);
        assertThat(Trainings.untold(counted)).containsExactly(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31));
        assertThat(Trainings.untold(employer(SINCE, 0))).isEmpty();
    }

    @Test
    void theRegistersThatAreMissingComeInTheOrderOfTheManual() {
        assertThat(OshGaps.registers(List.of(new OshRegister("acme", OshRegisterKind.STATISTICS, Set.of()))))
                .hasSize(7)
                .doesNotContain(OshRegisterKind.STATISTICS)
                .startsWith(OshRegisterKind.ACCIDENTS_DISEASES_INCIDENTS)
                .endsWith(OshRegisterKind.AUDITS);
    }

    @Test
    void theLawBindsFromTheDayAfterItsPublication() {
        assertThat(OshGaps.inForce(LocalDate.of(2011, 8, 20))).isFalse();
        assertThat(OshGaps.inForce(LocalDate.of(2011, 8, 21))).isTrue();
    }
}
