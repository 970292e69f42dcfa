package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.BallotCast;
import io.github.llamkay.fact.BallotRules;
import io.github.llamkay.fact.BallotSystemChoice;
import io.github.llamkay.fact.BoardAppointer;
import io.github.llamkay.fact.BoardDecision;
import io.github.llamkay.fact.BoardMember;
import io.github.llamkay.fact.BoardPost;
import io.github.llamkay.fact.BoardSiteRepresentative;
import io.github.llamkay.fact.CandidacyOutcome;
import io.github.llamkay.fact.CandidacyRuling;
import io.github.llamkay.fact.Candidate;
import io.github.llamkay.fact.CandidateList;
import io.github.llamkay.fact.CandidateRequirements;
import io.github.llamkay.fact.Category;
import io.github.llamkay.fact.CommitteeSeats;
import io.github.llamkay.fact.CommitteeSession;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.ElectionCall;
import io.github.llamkay.fact.ElectionCaller;
import io.github.llamkay.fact.ElectionCandidacies;
import io.github.llamkay.fact.ElectionChallenge;
import io.github.llamkay.fact.ElectionChallengeRuling;
import io.github.llamkay.fact.ElectionContractor;
import io.github.llamkay.fact.ElectionDispute;
import io.github.llamkay.fact.ElectionNotice;
import io.github.llamkay.fact.ElectionOutsider;
import io.github.llamkay.fact.ElectionPerson;
import io.github.llamkay.fact.ElectionPersonBirth;
import io.github.llamkay.fact.ElectionPersonSite;
import io.github.llamkay.fact.ElectionRecord;
import io.github.llamkay.fact.ElectionRole;
import io.github.llamkay.fact.ElectionSeats;
import io.github.llamkay.fact.ElectionSite;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.InstallationSession;
import io.github.llamkay.fact.ModalityDecision;
import io.github.llamkay.fact.NonWorkingDay;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.Objection;
import io.github.llamkay.fact.ObjectionRuling;
import io.github.llamkay.fact.ObserverAct;
import io.github.llamkay.fact.ObserverDesignation;
import io.github.llamkay.fact.PollWorker;
import io.github.llamkay.fact.PresidencyDraw;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.RepresentativeVacancy;
import io.github.llamkay.fact.RepresentativesMandate;
import io.github.llamkay.fact.Scrutineer;
import io.github.llamkay.fact.ScrutineerAct;
import io.github.llamkay.fact.ScrutineerLimit;
import io.github.llamkay.fact.SizeAgreement;
import io.github.llamkay.fact.SizeOpposition;
import io.github.llamkay.fact.SizeProposal;
import io.github.llamkay.fact.SpecialElection;
import io.github.llamkay.fact.TermsServed;
import io.github.llamkay.fact.TieBreak;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.VoteCount;
import io.github.llamkay.fact.VoterRoll;
import io.github.llamkay.fact.VotingConditions;
import io.github.llamkay.fact.VotingFeature;
import io.github.llamkay.fact.VotingSite;
import io.github.llamkay.fact.VotingSiteAct;
import io.github.llamkay.fact.VotingSiteActKind;
import io.github.llamkay.finding.Party;
import io.github.llamkay.rules.arithmetic.ElectionDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything known of one election of workers' representatives, and the file of the employer in whose company it is held. */
public final class ElectionFile extends SubjectFile {

    /** The first day of the procedure: an election called before it ends under the manual of 2017. */
    public static final LocalDate PROCEDURE = LocalDate.of(2021, 12, 12);

    private final Election election;
    private final EmployerFile company;

    /**
     * Groups the facts of an election.
     *
     * @param frame dates and edition
     * @param election the election
     * @param facts its other facts, by type
     * @param company the file of its employer
     */
    public ElectionFile(Frame frame, Election election, Map<Class<?>, List<Fact>> facts, EmployerFile company) {
        super(frame, facts);
        this.election = election;
        this.company = company;
    }

    @Override
    public String id() {
        return election.id();
    }

    /** {@return the election} */
    public Election election() {
        return election;
    }

    /** {@return what is elected} */
    public ElectedBody body() {
        return election.body();
    }

    /** {@return the file of the employer} */
    public EmployerFile company() {
        return company;
    }

    /**
     * Returns the day whose rules govern the whole election, in both editions: that of its call; before it is called, the
     * as-of date, or the day of the first known step that can only follow a call.
     *
     * @return the day
     */
    public LocalDate governed() {
        ElectionAct call = act(ElectionActKind.CALL_PUBLISHED);
        if (call != null) {
            return call.on();
        }
        LocalDate day = asOf();
        for (ElectionAct act : acts()) {
            if (act.kind().compareTo(ElectionActKind.CALL_PUBLISHED) > 0
                    && act.kind() != ElectionActKind.OBSERVER_DESIGNATED
                    && act.on().isBefore(day)) {
                day = act.on();
            }
        }
        return day;
    }

    /**
     * Tells whether R.M. 245-2021-TR governs the election: it is governed by the rules of a day from 12 December 2021 on and
     * has no guide of its own. It does so in both editions, for both sources are printed.
     *
     * @return whether it does; before that day the manual of 2017 answers
     */
    public boolean procedure() {
        return !manual() && specialElection() == null;
    }

    /** {@return whether the manual of 2017 governs the election, because of the day of its call} */
    public boolean manual() {
        return governed().isBefore(PROCEDURE);
    }

    /** {@return the day to look the terms of the procedure up with: {@link #governed}, or the as-of date where the call is still to come} */
    public LocalDate lawDay() {
        return governed().isAfter(asOf()) && !asOf().isBefore(PROCEDURE) ? asOf() : governed();
    }

    /**
     * Returns the day to look a term up with that the regulation set before the procedure repeated it.
     *
     * @param event the day from which the term runs
     * @return the day of the procedure where that governs, else the day of the event
     */
    public LocalDate lawDay(LocalDate event) {
        return procedure() ? lawDay() : event;
    }

    /** {@return whether the union has fixed terms to call: the procedure governs, or the regulation as changed in January 2021} */
    public boolean unionTerms() {
        return specialElection() == null && (procedure() || lawSince("2021-01-30", governed()));
    }

    /** {@return the guide of its own, or null when it has none} */
    public @Nullable SpecialElection specialElection() {
        return one(SpecialElection.class);
    }

    /** {@return what was done or is set by the timetable, possibly nothing} */
    public List<ElectionAct> acts() {
        return all(ElectionAct.class);
    }

    /**
     * Returns what was done of a kind, or is set by the timetable.
     *
     * @param kind the kind
     * @return the act, or null when it is not known
     */
    public @Nullable ElectionAct act(ElectionActKind kind) {
        for (ElectionAct act : acts()) {
            if (act.kind() == kind) {
                return act;
            }
        }
        return null;
    }

    /**
     * Returns the day of an act, done or set by the timetable.
     *
     * @param kind the kind of act
     * @return the day, or null when it is not known
     */
    public @Nullable LocalDate dayOf(ElectionActKind kind) {
        ElectionAct act = act(kind);
        return act == null ? null : act.on();
    }

    /**
     * Returns the day on which something was done.
     *
     * @param kind the kind of act
     * @return the day, or null when it is not known to have been done by the as-of date
     */
    public @Nullable LocalDate doneOn(ElectionActKind kind) {
        LocalDate day = dayOf(kind);
        return day == null || day.isAfter(asOf()) ? null : day;
    }

    /**
     * Tells whether an act is known, done or set by the timetable.
     *
     * @param kind the kind of act
     * @return whether it is
     */
    public boolean knows(ElectionActKind kind) {
        return act(kind) != null;
    }

    /**
     * Returns the acts of a kind, to be matched and shown in a proof.
     *
     * @param kind the kind of act
     * @return one act, or none
     */
    public List<ElectionAct> acts(ElectionActKind kind) {
        ElectionAct act = act(kind);
        return act == null ? List.of() : List.of(act);
    }

    /**
     * Returns the term of office that the election renews: of the same body, the last that began before the vote, else the
     * call, else the as-of date.
     *
     * @return the term, or null when none is known
     */
    public @Nullable RepresentativesMandate renewed() {
        LocalDate vote = dayOf(ElectionActKind.VOTED);
        LocalDate day = vote == null ? governed() : vote;
        RepresentativesMandate last = null;
        for (RepresentativesMandate mandate : company.representativesMandates()) {
            if (mandate.body() == body()
                    && !mandate.term().from().isAfter(day)
                    && (last == null || mandate.term().to().isAfter(last.term().to()))) {
                last = mandate;
            }
        }
        return last;
    }

    /** {@return the term of office that the election renews, as a list of one or none} */
    public List<RepresentativesMandate> renewedTerms() {
        RepresentativesMandate mandate = renewed();
        return mandate == null ? List.of() : List.of(mandate);
    }

    /** {@return the count of workers that holds at the call, else on the as-of date; null when it is not known} */
    public @Nullable Headcount headcount() {
        return company.headcountOn(governed().isAfter(asOf()) ? asOf() : governed());
    }

    /** {@return the count of workers that holds, as a list of one or none} */
    public List<Headcount> headcounts() {
        Headcount count = headcount();
        return count == null ? List.of() : List.of(count);
    }

    /** {@return of each union that has members among the workers, the count that holds at the call, else on the as-of date} */
    public List<UnionMembers> unions() {
        return company.unionsOn(governed().isAfter(asOf()) ? asOf() : governed());
    }

    /** {@return the union with the most members, or the several that tie for it} */
    public List<UnionMembers> leadingUnions() {
        List<UnionMembers> leading = new ArrayList<>();
        for (UnionMembers union : unions()) {
            if (!leading.isEmpty() && union.members() > leading.get(0).members()) {
                leading.clear();
            }
            if (leading.isEmpty() || union.members() == leading.get(0).members()) {
                leading.add(union);
            }
        }
        leading.sort(Comparator.comparing(UnionMembers::union));
        return leading;
    }

    /** {@return what tells that there is no union: complete records of unions, or counts of no member; nothing where it is not told} */
    public List<Fact> noUnion() {
        List<Fact> told = new ArrayList<>();
        if (unions().isEmpty()) {
            for (UnionMembers count : company.unionMembers()) {
                if (!count.on().isAfter(lawDay())) {
                    told.add(count);
                }
            }
            for (RecordsComplete word : company.recordsComplete(RecordKind.UNIONS)) {
                if (company.unionMembers().isEmpty() && !word.through().isBefore(lawDay())) {
                    told.add(word);
                }
            }
        }
        return told.isEmpty() ? told : told.subList(0, 1);
    }

    /** {@return the business days of this election: without the holidays, and the days on which a public entity does not work} */
    public ElectionDays days() {
        Set<LocalDate> off = new HashSet<>();
        for (NonWorkingDay day : company.all(NonWorkingDay.class)) {
            off.add(day.on());
        }
        return new ElectionDays(off);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable SizeProposal sizeProposal() {
        return one(SizeProposal.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable SizeOpposition sizeOpposition() {
        return one(SizeOpposition.class);
    }

    /** {@return the facts of the employer, possibly none} */
    public List<SizeAgreement> sizeAgreements() {
        return company.all(SizeAgreement.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CommitteeSeats committeeSeats() {
        return one(CommitteeSeats.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ElectionNotice electionNotice() {
        return one(ElectionNotice.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ElectionCall electionCall() {
        return one(ElectionCall.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable VoterRoll voterRoll() {
        return one(VoterRoll.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionPerson> persons() {
        return all(ElectionPerson.class);
    }

    /** {@return the facts, possibly none} */
    public List<TermsServed> termsServed() {
        return all(TermsServed.class);
    }

    /**
     * Returns what marked a session of installation.
     *
     * @param number 1 or 2
     * @return the session, or null when it is not known
     */
    public @Nullable InstallationSession session(int number) {
        for (InstallationSession session : all(InstallationSession.class)) {
            if (session.session() == number) {
                return session;
            }
        }
        return null;
    }

    /** {@return what marked the sessions of installation, possibly nothing} */
    public List<InstallationSession> sessions() {
        return all(InstallationSession.class);
    }

    /**
     * Returns the earlier of two acts.
     *
     * @param one a kind of act
     * @param other another
     * @return the act whose day is the earlier, or none
     */
    public List<ElectionAct> firstOf(ElectionActKind one, ElectionActKind other) {
        ElectionAct first = act(one);
        ElectionAct second = act(other);
        if (first == null || (second != null && second.on().isBefore(first.on()))) {
            first = second;
        }
        return first == null ? List.of() : List.of(first);
    }

    /**
     * Returns the day on which a document that is known was made.
     *
     * @param kind the act
     * @return its day if it was done, else the as-of date
     */
    public LocalDate toldOn(ElectionActKind kind) {
        LocalDate day = doneOn(kind);
        return day == null ? asOf() : day;
    }

    /**
     * Returns the day of a second session of installation after its last day: that of the session, or the as-of date where
     * there is known to have been none so far.
     *
     * @param last the last day
     * @return one day, or none where it is not late or not told
     */
    public List<LocalDate> lateSecond(LocalDate last) {
        if (!missed(ElectionActKind.SECOND_SESSION_HELD, last)) {
            return List.of();
        }
        LocalDate held = doneOn(ElectionActKind.SECOND_SESSION_HELD);
        return List.of(held == null ? asOf() : held);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PresidencyDraw draw() {
        return one(PresidencyDraw.class);
    }

    /**
     * Tells whether it is known that something was not done by a day that is past: it was done later, it is said that it was
     * not done, or the records of the election are complete.
     *
     * @param kind the kind of act
     * @param by the last day
     * @return whether it is known
     */
    public boolean missed(ElectionActKind kind, LocalDate by) {
        LocalDate day = dayOf(kind);
        if (day != null && !day.isAfter(by)) {
            return false;
        }
        return by.isBefore(asOf()) && (doneOn(kind) != null || complete(RecordKind.DUTIES, by) || saidUndone(kind));
    }

    /**
     * Tells whether it cannot be told if something was done by a day that is past.
     *
     * @param kind the kind of act
     * @param by the last day
     * @return whether it cannot
     */
    public boolean untold(ElectionActKind kind, LocalDate by) {
        LocalDate day = dayOf(kind);
        return by.isBefore(asOf()) && (day == null || day.isAfter(by)) && !missed(kind, by);
    }

    private boolean saidUndone(ElectionActKind kind) {
        for (NotDone word : notDone()) {
            if (duties(kind).contains(word.duty())) {
                return true;
            }
        }
        return false;
    }

    /** {@return the act by which the elected take office: the installation, or of a Supervisor the credential} */
    public ElectionActKind office() {
        return body() == ElectedBody.SUPERVISOR ? ElectionActKind.CREDENTIALS_DELIVERED : ElectionActKind.INSTALLED;
    }

    /** {@return what was done by the as-of date, as duties met} */
    public List<Fulfilled> deeds() {
        List<Fulfilled> deeds = new ArrayList<>();
        for (ElectionAct act : acts()) {
            if (!act.on().isAfter(asOf())) {
                for (Duty duty : duties(act.kind())) {
                    deeds.add(new Fulfilled(this, duty, null, null, act.on()));
                }
            }
        }
        implied(deeds, ElectionActKind.NOTICE_SENT, ElectionActKind.NOTICE_RECEIVED, Duty.SEND_ELECTION_NOTICE);
        implied(deeds, ElectionActKind.INSTALLATION_CONVENED, ElectionActKind.INSTALLED, Duty.CONVENE_INSTALLATION);
        return deeds;
    }

    /** What was received was sent, and a meeting that was held was called: at the latest on that day. */
    private void implied(List<Fulfilled> deeds, ElectionActKind unknown, ElectionActKind known, Duty duty) {
        LocalDate day = doneOn(known);
        if (day != null && !knows(unknown)) {
            deeds.add(new Fulfilled(this, duty, null, null, day));
        }
    }

    /**
     * Returns the duties that an act meets.
     *
     * @param act the kind of act
     * @return the duties, none where the act meets none
     */
    public List<Duty> duties(ElectionActKind act) {
        return switch (act) {
            case SIZE_PROPOSED -> List.of(Duty.PROPOSE_COMMITTEE_SIZE);
            case NOTICE_SENT -> List.of(Duty.SEND_ELECTION_NOTICE);
            case BOARD_APPOINTED -> List.of(Duty.APPOINT_ELECTORAL_BOARD);
            case MODALITY_DECIDED -> List.of(Duty.DECIDE_ELECTION_MODALITY);
            case CALL_PUBLISHED -> {
                ElectionCall call = electionCall();
                boolean byEmployer = call == null ? unions().isEmpty() : call.by() == ElectionCaller.EMPLOYER;
                yield List.of(byEmployer ? Duty.ORGANISE_ELECTION : Duty.PUBLISH_ELECTION_CALL);
            }
            case REGISTRATION_CLOSED -> List.of(Duty.REGISTER_CANDIDATES);
            case REGISTERED_PUBLISHED -> List.of(Duty.PUBLISH_REGISTERED_CANDIDATES);
            case ELIGIBLE_PUBLISHED -> List.of(Duty.PUBLISH_ELIGIBLE_CANDIDATES);
            case POLL_STAFF_PUBLISHED -> List.of(Duty.PUBLISH_POLL_STAFF);
            case VOTED -> List.of(Duty.HOLD_ELECTION);
            case RECORD_DRAWN_UP -> List.of(Duty.DRAW_UP_ELECTION_RECORD);
            case SITE_RESULTS_REPORTED -> List.of(Duty.REPORT_SITE_RESULTS);
            case BALLOTS_SENT -> List.of(Duty.SEND_BALLOTS);
            case RECORD_SENT -> List.of(Duty.SEND_ELECTION_RECORD);
            case CREDENTIALS_DELIVERED -> List.of(Duty.DELIVER_CREDENTIALS);
            case INSTALLATION_CONVENED -> List.of(Duty.CONVENE_INSTALLATION);
            case INSTALLED -> List.of(Duty.INSTALL_BODY);
            case SECOND_SESSION_HELD -> List.of(Duty.HOLD_SECOND_SESSION);
            case SCHEDULE_RESUMED -> List.of(Duty.RESUME_ELECTION_TIMETABLE);
            case RECONSTITUTION_CALLED -> List.of(Duty.RECONSTITUTE_COMMITTEE, Duty.CALL_RECONSTITUTION);
            case ROLL_CHECKED -> List.of(Duty.CHECK_ROLL_BEFORE_COUNT);
            case ELECTED_PROCLAIMED -> List.of(Duty.PROCLAIM_ELECTED);
            case OBJECTIONS_CLOSED,
                    CHALLENGES_CLOSED,
                    VACANCIES_KNOWN,
                    SIZE_OPPOSED,
                    NOTICE_RECEIVED,
                    REGISTRATION_OPENED,
                    OBSERVER_DESIGNATED,
                    SCHEDULE_MISSED -> List.of();
        };
    }

    @Override
    List<Fulfilled> fulfilments() {
        List<Fulfilled> all = super.fulfilments();
        all.addAll(deeds());
        return all;
    }

    /**
     * Tells whether an act lies in the time under review.
     *
     * @param kind the kind of act
     * @return false when it is known to have been done before; true when its day is not known
     */
    public boolean reviewed(ElectionActKind kind) {
        LocalDate day = dayOf(kind);
        return day == null || (day.isAfter(frame().since()) && !day.isAfter(asOf()));
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable VotingConditions votingConditions() {
        return one(VotingConditions.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable BallotRules ballotRules() {
        return one(BallotRules.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ElectionSeats electionSeats() {
        return one(ElectionSeats.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ElectionSite electionSite() {
        return one(ElectionSite.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ElectionCandidacies electionCandidacies() {
        return one(ElectionCandidacies.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable BallotSystemChoice ballotSystemChoice() {
        return one(BallotSystemChoice.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionPersonSite> personSites() {
        return all(ElectionPersonSite.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable BoardAppointer boardAppointer() {
        return one(BoardAppointer.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ModalityDecision modalityDecision() {
        return one(ModalityDecision.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ScrutineerLimit scrutineerLimit() {
        return one(ScrutineerLimit.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ElectionRecord electionRecord() {
        return one(ElectionRecord.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionOutsider> outsiders() {
        return all(ElectionOutsider.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionPersonBirth> births() {
        return all(ElectionPersonBirth.class);
    }

    /** {@return the facts, possibly none} */
    public List<Candidate> candidates() {
        return all(Candidate.class);
    }

    /** {@return the facts, possibly none} */
    public List<CandidateRequirements> candidateRequirements() {
        return all(CandidateRequirements.class);
    }

    /** {@return the facts, possibly none} */
    public List<CandidateList> candidateLists() {
        return all(CandidateList.class);
    }

    /** {@return the facts, possibly none} */
    public List<CandidacyRuling> candidacyRulings() {
        return all(CandidacyRuling.class);
    }

    /** {@return the facts, possibly none} */
    public List<BoardMember> boardMembers() {
        return all(BoardMember.class);
    }

    /** {@return the facts, possibly none} */
    public List<BoardDecision> boardDecisions() {
        return all(BoardDecision.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionDispute> electionDisputes() {
        return all(ElectionDispute.class);
    }

    /** {@return the members of both sides of the committee together, or null when they are not known} */
    public @Nullable Integer seats() {
        CommitteeSeats seats = committeeSeats();
        return seats == null ? null : seats.ofEmployer() + seats.ofWorkers();
    }

    /** {@return the day on which the workers voted secretly and directly, or null when it is not known that they did} */
    public @Nullable LocalDate votedAsDue() {
        VotingConditions vote = votingConditions();
        boolean asDue = vote != null
                && vote.features().contains(VotingFeature.SECRET)
                && vote.features().contains(VotingFeature.DIRECT);
        return asDue ? doneOn(ElectionActKind.VOTED) : null;
    }

    /** {@return the facts, possibly none} */
    public List<PollWorker> pollWorkers() {
        return all(PollWorker.class);
    }

    /** {@return the facts, possibly none} */
    public List<Scrutineer> scrutineers() {
        return all(Scrutineer.class);
    }

    /** {@return the facts, possibly none} */
    public List<ScrutineerAct> scrutineerActs() {
        return all(ScrutineerAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<BallotCast> ballotsCast() {
        return all(BallotCast.class);
    }

    /** {@return the facts, possibly none} */
    public List<VoteCount> voteCounts() {
        return all(VoteCount.class);
    }

    /** {@return the facts, possibly none} */
    public List<TieBreak> tieBreaks() {
        return all(TieBreak.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionContractor> contractors() {
        return all(ElectionContractor.class);
    }

    /** {@return the facts, possibly none} */
    public List<BoardSiteRepresentative> boardSiteRepresentatives() {
        return all(BoardSiteRepresentative.class);
    }

    /** {@return the facts, possibly none} */
    public List<VotingSite> votingSites() {
        return all(VotingSite.class);
    }

    /** {@return the facts, possibly none} */
    public List<VotingSiteAct> siteActs() {
        return all(VotingSiteAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<Objection> objections() {
        return all(Objection.class);
    }

    /** {@return the facts, possibly none} */
    public List<ObjectionRuling> objectionRulings() {
        return all(ObjectionRuling.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionChallenge> challenges() {
        return all(ElectionChallenge.class);
    }

    /** {@return the facts, possibly none} */
    public List<ElectionChallengeRuling> challengeRulings() {
        return all(ElectionChallengeRuling.class);
    }

    /** {@return the facts, possibly none} */
    public List<ObserverDesignation> observerDesignations() {
        return all(ObserverDesignation.class);
    }

    /** {@return the facts, possibly none} */
    public List<ObserverAct> observerActs() {
        return all(ObserverAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<CommitteeSession> committeeSessions() {
        return all(CommitteeSession.class);
    }

    /** {@return the facts, possibly none} */
    public List<ModalityDecision> modalityDecisions() {
        return all(ModalityDecision.class);
    }

    /** {@return the facts, possibly none} */
    public List<VotingConditions> votingConditionsKnown() {
        return all(VotingConditions.class);
    }

    /**
     * Tells whether the procedure governs the election and it is under review: nothing of it is known to have been done by the
     * as-of date, or the last that was done falls after the day from which the case is reviewed.
     *
     * @return whether both hold
     */
    public boolean ruled() {
        if (!procedure()) {
            return false;
        }
        boolean any = false;
        for (ElectionAct act : acts()) {
            if (!act.on().isAfter(asOf())) {
                if (act.on().isAfter(frame().since())) {
                    return true;
                }
                any = true;
            }
        }
        return !any;
    }

    /** {@return whether the election must have an electoral board: that of a Supervisor has one if its convener wishes} */
    public boolean boardDue() {
        return body() != ElectedBody.SUPERVISOR || !boardMembers().isEmpty();
    }

    /** {@return who had the call in charge, by the call} */
    public Party caller() {
        ElectionCall call = electionCall();
        if (call == null) {
            return Party.CONVENER;
        }
        return call.by() == ElectionCaller.EMPLOYER ? Party.EMPLOYER : Party.UNION;
    }

    /**
     * Returns the posts of the electoral board that are vacant, or held by several.
     *
     * @param holders 0 for those that nobody holds, 2 for those that two persons or more hold
     * @return the posts
     */
    public List<BoardPost> postsHeld(int holders) {
        List<BoardPost> posts = new ArrayList<>();
        for (BoardPost post : BoardPost.values()) {
            long count =
                    boardMembers().stream().filter(each -> each.post() == post).count();
            if (holders == 0 ? count == 0 : count >= holders) {
                posts.add(post);
            }
        }
        return posts;
    }

    /** {@return the scrutineers beyond the number that the board lets each designate, by the order of their designation} */
    public List<Scrutineer> scrutineersOverLimit() {
        ScrutineerLimit limit = scrutineerLimit();
        if (limit == null) {
            return List.of();
        }
        List<Scrutineer> sorted = scrutineers().stream()
                .sorted(Comparator.comparing(Scrutineer::on).thenComparing(Scrutineer::person))
                .toList();
        Map<String, Integer> count = new HashMap<>();
        return sorted.stream()
                .filter(each -> count.merge(each.source() + " " + each.designator(), 1, Integer::sum) > limit.most())
                .toList();
    }

    /** {@return the features that the vote as it was held did not have} */
    public List<VotingFeature> votingLacks() {
        VotingConditions vote = votingConditions();
        return vote == null
                ? List.of()
                : Arrays.stream(VotingFeature.values())
                        .filter(each -> !vote.features().contains(each))
                        .toList();
    }

    /** {@return whether the votes of every candidacy that was not refused are known} */
    public boolean votesCounted() {
        Set<String> counted = new HashSet<>();
        voteCounts().forEach(count -> counted.add(count.candidacy()));
        Set<String> refused = new HashSet<>();
        candidacyRulings().stream()
                .filter(ruling -> ruling.outcome() != CandidacyOutcome.ADMITTED)
                .forEach(ruling -> refused.add(ruling.candidacy()));
        return !counted.isEmpty()
                && candidates().stream()
                        .allMatch(each -> counted.contains(each.candidacy()) || refused.contains(each.candidacy()));
    }

    /** {@return where each candidacy stands by its votes} */
    public List<RankedCandidacy> ranking() {
        return RankedCandidacy.rank(voteCounts());
    }

    /** {@return the candidacies of which somebody who may be elected is known, and nobody was proclaimed} */
    public List<RankedCandidacy> passedOver() {
        Set<String> proclaimed = new HashSet<>();
        Set<String> fit = new HashSet<>();
        for (Candidate candidate : candidates()) {
            for (ElectionPerson person : persons()) {
                if (person.person().equals(candidate.person())) {
                    if (person.roles().contains(ElectionRole.PROCLAIMED)) {
                        proclaimed.add(candidate.candidacy());
                    } else if (person.category() == Category.ORDINARY) {
                        fit.add(candidate.candidacy());
                    }
                }
            }
        }
        return ranking().stream()
                .filter(each -> fit.contains(each.candidacy()) && !proclaimed.contains(each.candidacy()))
                .toList();
    }

    /** {@return how many are elected, full representatives and alternates; 0 when it is not known} */
    public int seatsInAll() {
        ElectionSeats seats = electionSeats();
        return seats == null ? 0 : seats.titulares() + seats.suplentes();
    }

    /** {@return the vacancies by the as-of date, possibly none} */
    public List<RepresentativeVacancy> vacancies() {
        return all(RepresentativeVacancy.class).stream()
                .filter(each -> !each.on().isAfter(asOf()))
                .toList();
    }

    /**
     * Returns the term of office of the body that runs on a day.
     *
     * @param day the day
     * @return the term; none when it is not known, or when those of several sites run
     */
    public List<RepresentativesMandate> mandatesOn(LocalDate day) {
        List<RepresentativesMandate> running = company.representativesMandates().stream()
                .filter(each -> each.body() == body() && each.term().contains(day))
                .toList();
        return running.size() == 1 ? running : List.of();
    }

    /**
     * Returns the day on which an objection was resolved.
     *
     * @param objection the objection
     * @return the day, or null when it is not known to have been by the as-of date
     */
    public @Nullable LocalDate ruledOn(Objection objection) {
        for (ObjectionRuling ruling : objectionRulings()) {
            if (ruling.objection().equals(objection.objection())
                    && !ruling.at().toLocalDate().isAfter(asOf())) {
                return ruling.at().toLocalDate();
            }
        }
        return null;
    }

    /**
     * Returns the day on which a challenge was resolved.
     *
     * @param challenge the challenge
     * @return the day, or null when it is not known to have been by the as-of date
     */
    public @Nullable LocalDate ruledOn(ElectionChallenge challenge) {
        for (ElectionChallengeRuling ruling : challengeRulings()) {
            if (ruling.challenge().equals(challenge.challenge()) && !ruling.on().isAfter(asOf())) {
                return ruling.on();
            }
        }
        return null;
    }

    /**
     * Returns the day on which something was done with the vote of a site.
     *
     * @param site the site
     * @param kind what
     * @return the first day, or null when it is not known to have been done by the as-of date
     */
    public @Nullable LocalDate siteActOn(String site, VotingSiteActKind kind) {
        return siteActs().stream()
                .filter(each -> each.site().equals(site)
                        && each.kind() == kind
                        && !each.on().isAfter(asOf()))
                .map(VotingSiteAct::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** {@return the union that has more than half of the workers as members, as a list of one or none} */
    public List<UnionMembers> majorityUnions() {
        Headcount count = company.headcountOn(asOf());
        return count == null
                ? List.of()
                : currentUnions().stream()
                        .filter(each -> each.members() * 2L > count.workers())
                        .toList();
    }

    /** {@return of each union, the count of its members that holds on the as-of date} */
    public List<UnionMembers> currentUnions() {
        Map<String, UnionMembers> last = new LinkedHashMap<>();
        for (UnionMembers count : company.unionMembers()) {
            UnionMembers known = last.get(count.union());
            if (!count.on().isAfter(asOf()) && (known == null || count.on().isAfter(known.on()))) {
                last.put(count.union(), count);
            }
        }
        return List.copyOf(last.values());
    }

    /** {@return the count of workers that holds on the as-of date, as a list of one or none} */
    public List<Headcount> currentHeadcounts() {
        Headcount count = company.headcountOn(asOf());
        return count == null ? List.of() : List.of(count);
    }

    /**
     * Returns the day on which a union named its observer in writing.
     *
     * @param union the union
     * @return the first day, or null when it is not known to have done so by the as-of date
     */
    public @Nullable LocalDate observerNamed(String union) {
        return observerDesignations().stream()
                .filter(each -> each.union().equals(union)
                        && each.form() == Form.WRITTEN
                        && !each.on().isAfter(asOf()))
                .map(ObserverDesignation::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
