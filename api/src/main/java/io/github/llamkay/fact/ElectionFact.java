package io.github.llamkay.fact;

/** A fact about one election of workers' representatives. */
public sealed interface ElectionFact extends Fact
        permits BallotCast,
                BallotRules,
                BallotSystemChoice,
                BoardAppointer,
                BoardDecision,
                BoardMember,
                BoardSiteRepresentative,
                CandidacyRuling,
                Candidate,
                CandidateList,
                CandidateRequirements,
                CommitteeSeats,
                CommitteeSession,
                Election,
                ElectionAct,
                ElectionCall,
                ElectionCandidacies,
                ElectionChallenge,
                ElectionChallengeRuling,
                ElectionContractor,
                ElectionDispute,
                ElectionNotice,
                ElectionOutsider,
                ElectionPerson,
                ElectionPersonBirth,
                ElectionPersonSite,
                ElectionRecord,
                ElectionSeats,
                ElectionSite,
                InstallationSession,
                ModalityDecision,
                Objection,
                ObjectionRuling,
                ObserverAct,
                ObserverDesignation,
                PollWorker,
                PresidencyDraw,
                RepresentativeVacancy,
                Scrutineer,
                ScrutineerAct,
                ScrutineerLimit,
                SizeOpposition,
                SizeProposal,
                SpecialElection,
                TermsServed,
                TieBreak,
                VoteCount,
                VoterRoll,
                VotingConditions,
                VotingSite,
                VotingSiteAct {

    /**
     * Returns the id of the election that the fact is about.
     *
     * @return the id, as in {@link Election#id()}
     */
    String election();

    @Override
    default String subject() {
        return election();
    }
}
