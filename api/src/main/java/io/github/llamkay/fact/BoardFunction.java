package io.github.llamkay.fact;

/** The functions of the electoral board. */
public enum BoardFunction {
    /** To preside over, direct and carry out the election. */
    RUN_ELECTION,
    /** To draw by lot the staff of polling tables or platform and publish the list. */
    DRAW_POLL_STAFF,
    /** To decide how to vote. */
    DECIDE_MODALITY,
    /** To authorise the printing and availability of the ballots, or prepare the electronic vote. */
    AUTHORISE_BALLOTS,
    /** To receive, admit or refuse the requests to stand. */
    RULE_ON_CANDIDACIES,
    /** To make the general count after checking the roll. */
    COUNT_VOTES,
    /** To proclaim the elected, full representatives and alternates. */
    PROCLAIM_ELECTED,
    /** To resolve all questions that arise. */
    RESOLVE_QUESTIONS,
    /** To appoint in writing, if it wishes, a representative at each work site. */
    APPOINT_SITE_REPRESENTATIVES,
    /** To accredit the scrutineers. */
    ACCREDIT_SCRUTINEERS,
    /** To resolve objections and challenges. */
    RESOLVE_OBJECTIONS
}
