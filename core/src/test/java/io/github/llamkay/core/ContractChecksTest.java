package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.ConsentDefect;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.DebtReview;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.EndangermentConduct;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.ExploitationConduct;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.MinorActivity;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.TrainingModality;
import io.github.llamkay.fact.UnemployedSince;
import io.github.llamkay.fact.WorkAccount;
import io.github.llamkay.fact.WorkerBirth;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** A footing on which nobody works is refused. */
class ContractChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(refusal(
                "FixedTerm is stated beside an IndefiniteTerm; expected one of the two",
                new IndefiniteTerm("e1"),
                new FixedTerm("e1", AS_OF)));
    }

    @Test
    void aTraineeOfFourYearsIsRefused() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        new Employment("t1", "p1", "acme", START, Regime.TRAINEE),
                        new WorkerBirth("t1", START.minusYears(4)),
                        training("t1"))))
                .singleElement()
                .asString()
                .startsWith("WorkerBirth.birth is " + START.minusYears(4))
                .contains("a day at least 10 years before TrainingAgreement.from, which is " + START);
    }

    @Test
    void aTraineeIsNoEmployee() {
        assertThat(problems(LabourCase.of(AS_OF, EMPLOYMENT, training("e1"))))
                .singleElement()
                .asString()
                .contains("Employment.regime", "TRAINEE, where a TrainingAgreement is stated");
    }

    @Test
    void nobodyWorksBeforeBeingBorn() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        EMPLOYMENT,
                        new WorkerBirth("e1", START.plusDays(2)),
                        new MinorWork(
                                "e1", START.plusDays(1), WorkAccount.DEPENDENT, Set.of(MinorActivity.OTHER), true),
                        new Exploitation("e1", ExploitationConduct.SALE, START.plusDays(1)),
                        new Endangerment("e1", EndangermentConduct.BEGGING, START.plusDays(1), true, 1))))
                .hasSize(3)
                .allMatch(problem -> problem.contains("WorkerBirth.birth"));
    }

    @Test
    void aDebtIsNotBothInducedAndOrdinary() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        EMPLOYMENT,
                        new DebtReview("e1", Set.of()),
                        new ConsentReview("e1", Set.of(ConsentDefect.INDUCED_DEBT)))))
                .singleElement()
                .asString()
                .contains("ConsentReview.defects is INDUCED_DEBT");
    }

    @Test
    void aJobIsNotLostAfterTheTrainingBegan() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        new Employment("t1", "p1", "acme", START, Regime.TRAINEE),
                        new UnemployedSince("t1", START.plusDays(1)),
                        training("t1"))))
                .singleElement()
                .asString()
                .contains("UnemployedSince.on", "TrainingAgreement.from");
    }

    private static TrainingAgreement training(String employment) {
        return new TrainingAgreement(
                employment, TrainingModality.COMPANY_INTERNSHIP, START, START, AS_OF, Set.of(), Set.of());
    }
}
