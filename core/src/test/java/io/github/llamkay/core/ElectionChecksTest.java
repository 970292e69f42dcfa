package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Candidate;
import io.github.llamkay.fact.Category;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionChallenge;
import io.github.llamkay.fact.ElectionChallengeRuling;
import io.github.llamkay.fact.ElectionOutsider;
import io.github.llamkay.fact.ElectionPerson;
import io.github.llamkay.fact.ElectionSeats;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Objection;
import io.github.llamkay.fact.ObjectionRuling;
import io.github.llamkay.fact.ObjectionTrait;
import io.github.llamkay.fact.RepresentativeVacancy;
import io.github.llamkay.fact.ScrutineerAct;
import io.github.llamkay.fact.ScrutineerActKind;
import io.github.llamkay.fact.TieBreak;
import io.github.llamkay.fact.VacancyCause;
import io.github.llamkay.fact.VoteCount;
import io.github.llamkay.fact.VotingSiteAct;
import io.github.llamkay.fact.VotingSiteActKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts of an election that do not fit together are refused by name. */
class ElectionChecksTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 7, 5);
    private static final LocalDate FILED = LocalDate.of(2022, 5, 27);
    private static final Objection OBJECTION =
            new Objection("el", "t1", FILED.atTime(16, 0), Set.of(ObjectionTrait.WRITTEN, ObjectionTrait.SUPPORTED));

    @Test
    void aCandidateStandsOnOneListAlone() {
        assertThat(problems(new Candidate("el", "eva", "azul"), new Candidate("el", "eva", "rojo")))
                .containsExactly("Candidate.person is 'eva' twice; expected one candidacy for each person");
    }

    @Test
    void nothingIsResolvedBeforeItIsFiled() {
        assertThat(problems(OBJECTION, new ObjectionRuling("el", "t1", FILED.atTime(15, 59))))
                .containsExactly("ObjectionRuling.at is 2022-05-27T15:59; expected a moment not before Objection.filed,"
                        + " which is 2022-05-27T16:00");
        assertThat(problems(
                        new ElectionChallenge("el", "i1", FILED),
                        new ElectionChallengeRuling("el", "i1", FILED.minusDays(1))))
                .containsExactly("ElectionChallengeRuling.on is 2022-05-26; expected a day not before"
                        + " ElectionChallenge.filed, which is 2022-05-27");
    }

    @Test
    void whatIsReferredToIsStated() {
        assertThat(problems(
                        new ObjectionRuling("el", "t2", FILED.atTime(16, 0)),
                        new VoteCount("el", "azul", 3),
                        new ScrutineerAct("el", "rita", ScrutineerActKind.ACCREDITED, FILED),
                        new VotingSiteAct("el", "lima", VotingSiteActKind.BALLOTS_SENT, FILED)))
                .containsExactly(
                        "VoteCount.candidacy is 'azul'; expected the candidacy of a Candidate of the same election",
                        "ScrutineerAct.person is 'rita'; expected the person of a Scrutineer of the same election",
                        "VotingSiteAct.site is 'lima'; expected the site of a VotingSite of the same election",
                        "ObjectionRuling.objection is 't2'; expected the id of an Objection of the same election");
    }

    @Test
    void nobodyIsAWorkerAndNone() {
        assertThat(problems(
                        new ElectionPerson("el", "eva", Category.ORDINARY, Set.of()),
                        new ElectionOutsider("el", "eva")))
                .containsExactly("ElectionOutsider.person is 'eva'; expected a person without an ElectionPerson");
    }

    @Test
    void aTieIsBrokenAmongThoseWhoTie() {
        assertThat(problems(
                        new Candidate("el", "eva"),
                        new Candidate("el", "fidel"),
                        new VoteCount("el", "eva", 20),
                        new VoteCount("el", "fidel", 19),
                        new TieBreak("el", "eva", Set.of())))
                .containsExactly("TieBreak.winner is 'eva'; expected a candidacy with as many votes as another one");
    }

    @Test
    void noMoreSeatsFallVacantThanWereElected() {
        assertThat(problems(
                        new ElectionSeats("el", 1, 0),
                        new RepresentativeVacancy("el", "a", VacancyCause.EMPLOYMENT_ENDED, FILED),
                        new RepresentativeVacancy("el", "b", VacancyCause.EMPLOYMENT_ENDED, FILED)))
                .containsExactly("RepresentativeVacancy is 2 facts; expected at most the 1 of ElectionSeats");
    }

    @Test
    void whatIsFiledIsNotInTheFuture() {
        assertThat(problems(new ElectionChallenge("el", "i1", AS_OF.plusDays(1))))
                .containsExactly("ElectionChallenge.filed is 2022-07-06; expected a day not after the as-of date"
                        + " 2022-07-05; maybe ask as of the later day");
    }

    @Test
    void whatFitsIsAccepted() {
        assertThatCode(() -> Intake.files(
                        labourCase(OBJECTION, new ObjectionRuling("el", "t1", FILED.atTime(16, 0))), Edition.IN_FORCE))
                .doesNotThrowAnyException();
    }

    private static List<String> problems(Fact... facts) {
        InvalidCaseException refused = catchThrowableOfType(
                InvalidCaseException.class, () -> Intake.files(labourCase(facts), Edition.IN_FORCE));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static LabourCase labourCase(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(new Election("el", "acme", ElectedBody.COMMITTEE));
        return LabourCase.of(AS_OF, all);
    }
}
