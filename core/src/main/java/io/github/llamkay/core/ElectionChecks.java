package io.github.llamkay.core;

import static io.github.llamkay.core.SubjectFacts.quoted;

import io.github.llamkay.fact.BallotCast;
import io.github.llamkay.fact.BoardDecision;
import io.github.llamkay.fact.BoardMember;
import io.github.llamkay.fact.CandidacyRuling;
import io.github.llamkay.fact.Candidate;
import io.github.llamkay.fact.CandidateList;
import io.github.llamkay.fact.CandidateRequirements;
import io.github.llamkay.fact.CommitteeSession;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.ElectionChallenge;
import io.github.llamkay.fact.ElectionChallengeRuling;
import io.github.llamkay.fact.ElectionContractor;
import io.github.llamkay.fact.ElectionDispute;
import io.github.llamkay.fact.ElectionOutsider;
import io.github.llamkay.fact.ElectionPerson;
import io.github.llamkay.fact.ElectionPersonBirth;
import io.github.llamkay.fact.ElectionPersonSite;
import io.github.llamkay.fact.ElectionSeats;
import io.github.llamkay.fact.InstallationSession;
import io.github.llamkay.fact.Objection;
import io.github.llamkay.fact.ObjectionRuling;
import io.github.llamkay.fact.ObserverAct;
import io.github.llamkay.fact.ObserverDesignation;
import io.github.llamkay.fact.PollWorker;
import io.github.llamkay.fact.RepresentativeVacancy;
import io.github.llamkay.fact.Scrutineer;
import io.github.llamkay.fact.ScrutineerAct;
import io.github.llamkay.fact.TermsServed;
import io.github.llamkay.fact.TieBreak;
import io.github.llamkay.fact.VoteCount;
import io.github.llamkay.fact.VotingSite;
import io.github.llamkay.fact.VotingSiteAct;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether the acts, persons, candidacies, votes, objections and sites of one election fit together. */
final class ElectionChecks {

    private static final String PERSON = "one fact for each person";

    private final SubjectFacts facts;

    private ElectionChecks(SubjectFacts facts) {
        this.facts = facts;
    }

    static void ofElection(SubjectFacts facts) {
        ElectionChecks checks = new ElectionChecks(facts);
        checks.once();
        checks.refer();
        checks.order();
        checks.votes();
        checks.sessionsAndPersons();
        checks.acts();
    }

    private void once() {
        facts.once(ElectionAct.class, ElectionAct::kind, "ElectionAct.kind", "one day for each act of an election");
        facts.once(Candidate.class, quoted(Candidate::person), "Candidate.person", "one candidacy for each person");
        facts.once(
                CandidateList.class,
                quoted(CandidateList::candidacy),
                "CandidateList.candidacy",
                "one fact for each list");
        facts.once(
                CandidacyRuling.class,
                quoted(CandidacyRuling::candidacy),
                "CandidacyRuling.candidacy",
                "one for each candidacy");
        facts.once(
                CandidateRequirements.class,
                quoted(CandidateRequirements::person),
                "CandidateRequirements.person",
                PERSON);
        facts.once(ElectionPerson.class, quoted(ElectionPerson::person), "ElectionPerson.person", PERSON);
        facts.once(
                ElectionPersonBirth.class, quoted(ElectionPersonBirth::person), "ElectionPersonBirth.person", PERSON);
        facts.once(BoardMember.class, quoted(BoardMember::person), "BoardMember.person", PERSON);
        facts.once(PollWorker.class, quoted(PollWorker::person), "PollWorker.person", PERSON);
        facts.once(Scrutineer.class, quoted(Scrutineer::person), "Scrutineer.person", PERSON);
        facts.once(
                ScrutineerAct.class,
                act -> "'" + act.person() + "' " + act.kind() + " ''",
                "ScrutineerAct.person",
                "one fact for each person and kind");
        facts.once(
                BoardDecision.class,
                quoted(BoardDecision::question),
                "BoardDecision.question",
                "one fact for each question");
        facts.once(BallotCast.class, quoted(BallotCast::ballot), "BallotCast.ballot", "one fact for each ballot");
        facts.once(
                VoteCount.class, quoted(VoteCount::candidacy), "VoteCount.candidacy", "one count for each candidacy");
        facts.once(TieBreak.class, quoted(TieBreak::winner), "TieBreak.winner", "one fact for each winner");
        facts.once(
                RepresentativeVacancy.class,
                quoted(RepresentativeVacancy::person),
                "RepresentativeVacancy.person",
                PERSON);
        facts.once(
                ElectionContractor.class,
                quoted(ElectionContractor::contractor),
                "ElectionContractor.contractor",
                "one for each");
        facts.once(Objection.class, quoted(Objection::objection), "Objection.objection", "one fact for each objection");
        facts.once(
                ObjectionRuling.class,
                quoted(ObjectionRuling::objection),
                "ObjectionRuling.objection",
                "one for each objection");
        facts.once(
                ElectionChallenge.class,
                quoted(ElectionChallenge::challenge),
                "ElectionChallenge.challenge",
                "one for each");
        facts.once(
                ElectionChallengeRuling.class,
                quoted(ElectionChallengeRuling::challenge),
                "ElectionChallengeRuling.challenge",
                "one for each challenge");
        facts.once(VotingSite.class, quoted(VotingSite::site), "VotingSite.site", "one fact for each site");
        facts.once(
                CommitteeSession.class,
                session -> "'" + session.on() + "'",
                "CommitteeSession.on",
                "one fact for each session");
    }

    private void refer() {
        Set<String> candidacies = facts.ids(Candidate.class, Candidate::candidacy);
        Set<String> known = new HashSet<>(candidacies);
        known.addAll(facts.ids(CandidateList.class, CandidateList::candidacy));
        facts.refer(
                CandidacyRuling.class,
                CandidacyRuling::candidacy,
                "CandidacyRuling.candidacy",
                known,
                "a candidacy of the same election");
        facts.refer(
                VoteCount.class,
                VoteCount::candidacy,
                "VoteCount.candidacy",
                candidacies,
                "the candidacy of a Candidate of the same election");
        facts.refer(
                ScrutineerAct.class,
                ScrutineerAct::person,
                "ScrutineerAct.person",
                facts.ids(Scrutineer.class, Scrutineer::person),
                "the person of a Scrutineer of the same election");
        facts.refer(
                VotingSiteAct.class,
                VotingSiteAct::site,
                "VotingSiteAct.site",
                facts.ids(VotingSite.class, VotingSite::site),
                "the site of a VotingSite of the same election");
        facts.refer(
                ObjectionRuling.class,
                ObjectionRuling::objection,
                "ObjectionRuling.objection",
                facts.ids(Objection.class, Objection::objection),
                "the id of an Objection of the same election");
        facts.refer(
                ElectionChallengeRuling.class,
                ElectionChallengeRuling::challenge,
                "ElectionChallengeRuling.challenge",
                facts.ids(ElectionChallenge.class, ElectionChallenge::challenge),
                "the id of an ElectionChallenge of the same election");
        Set<String> persons = facts.ids(ElectionPerson.class, ElectionPerson::person);
        for (ElectionOutsider outsider : facts.all(ElectionOutsider.class)) {
            if (persons.contains(outsider.person())) {
                facts.problem(
                        "ElectionOutsider.person", "'" + outsider.person() + "'", "a person without an ElectionPerson");
            }
        }
    }

    private void order() {
        Map<String, Objection> objections = new HashMap<>();
        facts.all(Objection.class).forEach(each -> objections.put(each.objection(), each));
        for (ObjectionRuling ruling : facts.all(ObjectionRuling.class)) {
            Objection objection = objections.get(ruling.objection());
            if (objection != null && ruling.at().isBefore(objection.filed())) {
                facts.problem(
                        "ObjectionRuling.at",
                        ruling.at(),
                        "a moment not before Objection.filed, which is " + objection.filed());
            }
        }
        Map<String, ElectionChallenge> challenges = new HashMap<>();
        facts.all(ElectionChallenge.class).forEach(each -> challenges.put(each.challenge(), each));
        for (ElectionChallengeRuling ruling : facts.all(ElectionChallengeRuling.class)) {
            ElectionChallenge challenge = challenges.get(ruling.challenge());
            if (challenge != null && ruling.on().isBefore(challenge.filed())) {
                facts.problem(
                        "ElectionChallengeRuling.on",
                        ruling.on(),
                        "a day not before ElectionChallenge.filed, which is " + challenge.filed());
            }
        }
        facts.notFuture(Scrutineer.class, Scrutineer::on, "Scrutineer.on");
        facts.notFuture(ScrutineerAct.class, ScrutineerAct::on, "ScrutineerAct.on");
        facts.notFuture(Objection.class, Objection::filedOn, "Objection.filed");
        facts.notFuture(ObjectionRuling.class, each -> each.at().toLocalDate(), "ObjectionRuling.at");
        facts.notFuture(ElectionChallenge.class, ElectionChallenge::filed, "ElectionChallenge.filed");
        facts.notFuture(ElectionChallengeRuling.class, ElectionChallengeRuling::on, "ElectionChallengeRuling.on");
        facts.notFuture(RepresentativeVacancy.class, RepresentativeVacancy::on, "RepresentativeVacancy.on");
        facts.notFuture(VotingSiteAct.class, VotingSiteAct::on, "VotingSiteAct.on");
        facts.notFuture(ObserverDesignation.class, ObserverDesignation::on, "ObserverDesignation.on");
        facts.notFuture(ObserverAct.class, ObserverAct::on, "ObserverAct.on");
        facts.notFuture(CommitteeSession.class, CommitteeSession::on, "CommitteeSession.on");
    }

    private void votes() {
        Map<String, Integer> votes = new HashMap<>();
        facts.all(VoteCount.class).forEach(each -> votes.put(each.candidacy(), each.votes()));
        for (TieBreak tie : facts.all(TieBreak.class)) {
            Integer own = votes.get(tie.winner());
            long alike =
                    votes.values().stream().filter(each -> each.equals(own)).count();
            if (alike < 2) {
                facts.problem(
                        "TieBreak.winner", "'" + tie.winner() + "'", "a candidacy with as many votes as another one");
            }
        }
        int vacancies = facts.all(RepresentativeVacancy.class).size();
        for (ElectionSeats seats : facts.all(ElectionSeats.class)) {
            int elected = seats.titulares() + seats.suplentes();
            if (vacancies > elected) {
                facts.problem(
                        "RepresentativeVacancy", vacancies + " facts", "at most the " + elected + " of ElectionSeats");
            }
        }
    }

    private void sessionsAndPersons() {
        facts.once(
                InstallationSession.class,
                InstallationSession::session,
                "InstallationSession.session",
                "one fact for each session");
        facts.once(
                ElectionPerson.class,
                quoted(ElectionPerson::person),
                "ElectionPerson.person",
                "one fact for each person of an election");
        facts.once(
                TermsServed.class,
                quoted(TermsServed::person),
                "TermsServed.person",
                "one fact for each person of an election");
        facts.once(
                ElectionPersonSite.class,
                quoted(ElectionPersonSite::person),
                "ElectionPersonSite.person",
                "one site for each person of an election");
        facts.once(
                ElectionDispute.class,
                quoted(ElectionDispute::dispute),
                "ElectionDispute.dispute",
                "one fact for each dispute");
        facts.once(
                BoardDecision.class,
                quoted(BoardDecision::question),
                "BoardDecision.question",
                "one vote on each question");
    }

    private void acts() {
        Map<ElectionActKind, LocalDate> days = new EnumMap<>(ElectionActKind.class);
        facts.all(ElectionAct.class).forEach(act -> days.put(act.kind(), act.on()));
        inOrder(days, ElectionActKind.SIZE_PROPOSED, ElectionActKind.SIZE_OPPOSED);
        inOrder(days, ElectionActKind.NOTICE_SENT, ElectionActKind.NOTICE_RECEIVED);
        inOrder(days, ElectionActKind.CALL_PUBLISHED, ElectionActKind.VOTED);
        inOrder(days, ElectionActKind.VOTED, ElectionActKind.RECORD_DRAWN_UP);
        inOrder(days, ElectionActKind.VOTED, ElectionActKind.INSTALLED);
        inOrder(days, ElectionActKind.INSTALLED, ElectionActKind.SECOND_SESSION_HELD);
        inOrder(days, ElectionActKind.SCHEDULE_MISSED, ElectionActKind.SCHEDULE_RESUMED);
    }

    /** Refuses an act before the one without which it makes no sense. */
    private void inOrder(Map<ElectionActKind, LocalDate> days, ElectionActKind first, ElectionActKind then) {
        LocalDate earlier = days.get(first);
        LocalDate later = days.get(then);
        if (earlier != null && later != null && later.isBefore(earlier)) {
            facts.problem("ElectionAct.on of " + then, later, "a day not before " + first + ", which is " + earlier);
        }
    }
}
