package io.github.llamkay.core;

import io.github.llamkay.fact.BallotCast;
import io.github.llamkay.fact.BoardDecision;
import io.github.llamkay.fact.BoardMember;
import io.github.llamkay.fact.CandidacyRuling;
import io.github.llamkay.fact.Candidate;
import io.github.llamkay.fact.CandidateList;
import io.github.llamkay.fact.CandidateRequirements;
import io.github.llamkay.fact.CommitteeSession;
import io.github.llamkay.fact.ElectionChallenge;
import io.github.llamkay.fact.ElectionChallengeRuling;
import io.github.llamkay.fact.ElectionContractor;
import io.github.llamkay.fact.ElectionOutsider;
import io.github.llamkay.fact.ElectionPerson;
import io.github.llamkay.fact.ElectionPersonBirth;
import io.github.llamkay.fact.ElectionSeats;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Objection;
import io.github.llamkay.fact.ObjectionRuling;
import io.github.llamkay.fact.ObserverAct;
import io.github.llamkay.fact.ObserverDesignation;
import io.github.llamkay.fact.PollWorker;
import io.github.llamkay.fact.RepresentativeVacancy;
import io.github.llamkay.fact.Scrutineer;
import io.github.llamkay.fact.ScrutineerAct;
import io.github.llamkay.fact.TieBreak;
import io.github.llamkay.fact.VoteCount;
import io.github.llamkay.fact.VotingSite;
import io.github.llamkay.fact.VotingSiteAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells whether the persons, candidacies, votes, objections and sites of one election fit together. */
final class ElectionChecks {

    private static final String PERSON = "one fact for each person";

    private final LocalDate asOf;
    private final Map<Class<?>, List<Fact>> facts;
    private final List<String> problems = new ArrayList<>();

    private ElectionChecks(LocalDate asOf, Map<Class<?>, List<Fact>> facts) {
        this.asOf = asOf;
        this.facts = facts;
    }

    /** Returns what does not fit, by name. */
    static List<String> problems(LocalDate asOf, Map<Class<?>, List<Fact>> facts) {
        ElectionChecks checks = new ElectionChecks(asOf, facts);
        checks.once();
        checks.refer();
        checks.order();
        checks.votes();
        return checks.problems;
    }

    private void once() {
        once(Candidate.class, Candidate::person, "Candidate.person", "one candidacy for each person");
        once(CandidateList.class, CandidateList::candidacy, "CandidateList.candidacy", "one fact for each list");
        once(CandidacyRuling.class, CandidacyRuling::candidacy, "CandidacyRuling.candidacy", "one for each candidacy");
        once(CandidateRequirements.class, CandidateRequirements::person, "CandidateRequirements.person", PERSON);
        once(ElectionPerson.class, ElectionPerson::person, "ElectionPerson.person", PERSON);
        once(ElectionPersonBirth.class, ElectionPersonBirth::person, "ElectionPersonBirth.person", PERSON);
        once(BoardMember.class, BoardMember::person, "BoardMember.person", PERSON);
        once(PollWorker.class, PollWorker::person, "PollWorker.person", PERSON);
        once(Scrutineer.class, Scrutineer::person, "Scrutineer.person", PERSON);
        once(
                ScrutineerAct.class,
                act -> act.person() + "' " + act.kind() + " '",
                "ScrutineerAct.person",
                "one fact for each person and kind");
        once(BoardDecision.class, BoardDecision::question, "BoardDecision.question", "one fact for each question");
        once(BallotCast.class, BallotCast::ballot, "BallotCast.ballot", "one fact for each ballot");
        once(VoteCount.class, VoteCount::candidacy, "VoteCount.candidacy", "one count for each candidacy");
        once(TieBreak.class, TieBreak::winner, "TieBreak.winner", "one fact for each winner");
        once(RepresentativeVacancy.class, RepresentativeVacancy::person, "RepresentativeVacancy.person", PERSON);
        once(ElectionContractor.class, ElectionContractor::contractor, "ElectionContractor.contractor", "one for each");
        once(Objection.class, Objection::objection, "Objection.objection", "one fact for each objection");
        once(ObjectionRuling.class, ObjectionRuling::objection, "ObjectionRuling.objection", "one for each objection");
        once(ElectionChallenge.class, ElectionChallenge::challenge, "ElectionChallenge.challenge", "one for each");
        once(
                ElectionChallengeRuling.class,
                ElectionChallengeRuling::challenge,
                "ElectionChallengeRuling.challenge",
                "one for each challenge");
        once(VotingSite.class, VotingSite::site, "VotingSite.site", "one fact for each site");
        once(
                CommitteeSession.class,
                session -> session.on().toString(),
                "CommitteeSession.on",
                "one fact for each session");
    }

    private void refer() {
        Set<String> candidacies = ids(Candidate.class, Candidate::candidacy);
        Set<String> known = new HashSet<>(candidacies);
        known.addAll(ids(CandidateList.class, CandidateList::candidacy));
        refer(CandidacyRuling.class, CandidacyRuling::candidacy, "CandidacyRuling.candidacy", known, "a candidacy");
        refer(
                VoteCount.class,
                VoteCount::candidacy,
                "VoteCount.candidacy",
                candidacies,
                "the candidacy of a Candidate");
        refer(
                ScrutineerAct.class,
                ScrutineerAct::person,
                "ScrutineerAct.person",
                ids(Scrutineer.class, Scrutineer::person),
                "the person of a Scrutineer");
        refer(
                VotingSiteAct.class,
                VotingSiteAct::site,
                "VotingSiteAct.site",
                ids(VotingSite.class, VotingSite::site),
                "the site of a VotingSite");
        refer(
                ObjectionRuling.class,
                ObjectionRuling::objection,
                "ObjectionRuling.objection",
                ids(Objection.class, Objection::objection),
                "the id of an Objection");
        refer(
                ElectionChallengeRuling.class,
                ElectionChallengeRuling::challenge,
                "ElectionChallengeRuling.challenge",
                ids(ElectionChallenge.class, ElectionChallenge::challenge),
                "the id of an ElectionChallenge");
        Set<String> persons = ids(ElectionPerson.class, ElectionPerson::person);
        for (ElectionOutsider outsider : all(ElectionOutsider.class)) {
            if (persons.contains(outsider.person())) {
                problem("ElectionOutsider.person", "'" + outsider.person() + "'", "a person without an ElectionPerson");
            }
        }
    }

    private void order() {
        Map<String, Objection> objections = new HashMap<>();
        all(Objection.class).forEach(each -> objections.put(each.objection(), each));
        for (ObjectionRuling ruling : all(ObjectionRuling.class)) {
            Objection objection = objections.get(ruling.objection());
            if (objection != null && ruling.at().isBefore(objection.filed())) {
                problem(
                        "ObjectionRuling.at",
                        ruling.at().toString(),
                        "a moment not before Objection.filed, which is " + objection.filed());
            }
        }
        Map<String, ElectionChallenge> challenges = new HashMap<>();
        all(ElectionChallenge.class).forEach(each -> challenges.put(each.challenge(), each));
        for (ElectionChallengeRuling ruling : all(ElectionChallengeRuling.class)) {
            ElectionChallenge challenge = challenges.get(ruling.challenge());
            if (challenge != null && ruling.on().isBefore(challenge.filed())) {
                problem(
                        "ElectionChallengeRuling.on",
                        ruling.on().toString(),
                        "a day not before ElectionChallenge.filed, which is " + challenge.filed());
            }
        }
        notFuture(Scrutineer.class, Scrutineer::on, "Scrutineer.on");
        notFuture(ScrutineerAct.class, ScrutineerAct::on, "ScrutineerAct.on");
        notFuture(Objection.class, Objection::filedOn, "Objection.filed");
        notFuture(ObjectionRuling.class, each -> each.at().toLocalDate(), "ObjectionRuling.at");
        notFuture(ElectionChallenge.class, ElectionChallenge::filed, "ElectionChallenge.filed");
        notFuture(ElectionChallengeRuling.class, ElectionChallengeRuling::on, "ElectionChallengeRuling.on");
        notFuture(RepresentativeVacancy.class, RepresentativeVacancy::on, "RepresentativeVacancy.on");
        notFuture(VotingSiteAct.class, VotingSiteAct::on, "VotingSiteAct.on");
        notFuture(ObserverDesignation.class, ObserverDesignation::on, "ObserverDesignation.on");
        notFuture(ObserverAct.class, ObserverAct::on, "ObserverAct.on");
        notFuture(CommitteeSession.class, CommitteeSession::on, "CommitteeSession.on");
    }

    private void votes() {
        Map<String, Integer> votes = new HashMap<>();
        all(VoteCount.class).forEach(each -> votes.put(each.candidacy(), each.votes()));
        for (TieBreak tie : all(TieBreak.class)) {
            Integer own = votes.get(tie.winner());
            long alike =
                    votes.values().stream().filter(each -> each.equals(own)).count();
            if (alike < 2) {
                problem("TieBreak.winner", "'" + tie.winner() + "'", "a candidacy with as many votes as another one");
            }
        }
        int vacancies = all(RepresentativeVacancy.class).size();
        for (ElectionSeats seats : all(ElectionSeats.class)) {
            int elected = seats.titulares() + seats.suplentes();
            if (vacancies > elected) {
                problem("RepresentativeVacancy", vacancies + " facts", "at most the " + elected + " of ElectionSeats");
            }
        }
    }

    private <T extends Fact> List<T> all(Class<T> type) {
        return facts.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    private <T extends Fact> Set<String> ids(Class<T> type, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        all(type).forEach(fact -> ids.add(id.apply(fact)));
        return ids;
    }

    private <T extends Fact> void once(Class<T> type, Function<T, String> id, String component, String expected) {
        Set<String> known = new HashSet<>();
        for (T fact : all(type)) {
            String value = id.apply(fact);
            if (!known.add(value)) {
                problem(component, "'" + value + "' twice", expected);
            }
        }
    }

    private <T extends Fact> void refer(
            Class<T> type, Function<T, String> id, String component, Set<String> known, String expected) {
        for (T fact : all(type)) {
            if (!known.contains(id.apply(fact))) {
                problem(component, "'" + id.apply(fact) + "'", expected + " of the same election");
            }
        }
    }

    private <T extends Fact> void notFuture(Class<T> type, Function<T, LocalDate> day, String component) {
        for (T fact : all(type)) {
            if (day.apply(fact).isAfter(asOf)) {
                problem(
                        component,
                        day.apply(fact).toString(),
                        "a day not after the as-of date " + asOf + "; maybe ask as of the later day");
            }
        }
    }

    private void problem(String component, String value, String expected) {
        problems.add(component + " is " + value + "; expected " + expected);
    }
}
