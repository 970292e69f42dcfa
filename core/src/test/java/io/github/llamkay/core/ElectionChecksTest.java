package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.BoardDecision;
import io.github.llamkay.fact.BoardVote;
import io.github.llamkay.fact.Candidate;
import io.github.llamkay.fact.Category;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.ElectionChallenge;
import io.github.llamkay.fact.ElectionChallengeRuling;
import io.github.llamkay.fact.ElectionDispute;
import io.github.llamkay.fact.ElectionForum;
import io.github.llamkay.fact.ElectionOutsider;
import io.github.llamkay.fact.ElectionPerson;
import io.github.llamkay.fact.ElectionPersonSite;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Facts of an election that do not fit together are refused by name. */
class ElectionChecksTest extends RefusedFacts {

    private static final LocalDate LATER = LocalDate.of(2022, 7, 5);
    private static final LocalDate FILED = LocalDate.of(2022, 5, 27);
    private static final Objection OBJECTION =
            new Objection("el", "t1", FILED.atTime(16, 0), Set.of(ObjectionTrait.WRITTEN, ObjectionTrait.SUPPORTED));

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "ElectionAct.on of VOTED is 2017-05-09; expected a day not before CALL_PUBLISHED, which is 2017-05-10",
                        new Election("el", "acme", ElectedBody.COMMITTEE),
                        new ElectionAct("el", ElectionActKind.CALL_PUBLISHED, LocalDate.of(2017, 5, 10)),
                        new ElectionAct("el", ElectionActKind.VOTED, LocalDate.of(2017, 5, 9))),
                refusal(
                        "ElectionAct.on of SIZE_OPPOSED is 2017-05-09; expected a day not before SIZE_PROPOSED, which is"
                                + " 2017-05-10",
                        new Election("el", "acme", ElectedBody.COMMITTEE),
                        new ElectionAct("el", ElectionActKind.SIZE_PROPOSED, LocalDate.of(2017, 5, 10)),
                        new ElectionAct("el", ElectionActKind.SIZE_OPPOSED, LocalDate.of(2017, 5, 9))),
                refusal(
                        "ElectionPersonSite.person is 'w1' twice; expected one site for each person of an election",
                        new Election("v1", "acme", ElectedBody.SUBCOMMITTEE),
                        new ElectionPersonSite("v1", "w1", "lima"),
                        new ElectionPersonSite("v1", "w1", "callao")),
                refusal(
                        "ElectionDispute.dispute is 'd1' twice; expected one fact for each dispute",
                        new Election("v1", "acme", ElectedBody.COMMITTEE),
                        new ElectionDispute("v1", "d1", ElectionForum.COURT, true, AS_OF),
                        new ElectionDispute("v1", "d1", ElectionForum.LABOUR_AUTHORITY, true, AS_OF)),
                refusal(
                        "BoardDecision.question is 'q1' twice; expected one vote on each question",
                        new Election("v1", "acme", ElectedBody.COMMITTEE),
                        new BoardDecision("v1", "q1", 3, 1, 0, BoardVote.IN_FAVOUR),
                        new BoardDecision("v1", "q1", 2, 2, 0, BoardVote.IN_FAVOUR)));
    }

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
        assertThat(problems(new ElectionChallenge("el", "i1", LATER.plusDays(1))))
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
        return problems(labourCase(facts));
    }

    private static LabourCase labourCase(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(new Election("el", "acme", ElectedBody.COMMITTEE));
        return LabourCase.of(LATER, all);
    }
}
