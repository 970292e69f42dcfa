package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.VoterProof;
import java.util.Set;

/** What lacks in an election. */
public enum ElectionLack {
    /** Is no worker of the employer. */
    NOT_A_WORKER,
    /** Is management or trust staff. */
    MANAGEMENT_OR_TRUST,
    /** Does not meet the requirements of the regulation. */
    REQUIREMENTS,
    /** Is below the age required. */
    UNDER_AGE,
    /** Is a candidate in the same election. */
    IS_CANDIDATE,
    /** Is a scrutineer in the same election. */
    IS_SCRUTINEER,
    /** Sits on the electoral board. */
    ON_BOARD,
    /** Was not settled by drawing lots. */
    NOT_BY_LOT,
    /** The workers involved were not present. */
    WORKERS_ABSENT,
    /** Fewer full representatives than seats. */
    FEWER_TITULARES,
    /** Fewer alternates than seats. */
    FEWER_SUPLENTES,
    /** Does not tell full representatives from alternates. */
    SEATS_NOT_IDENTIFIED,
    /** Sets no order of precedence. */
    NO_ORDER,
    /** Candidacies are reserved to a union or a group. */
    RESERVED,
    /** Refused without a ground. */
    NO_GROUND,
    /** Refused as not eligible, though eligible. */
    REFUSED_THOUGH_FIT,
    /** The board has not the number of members set. */
    WRONG_SIZE,
    /** A post of the board is vacant. */
    POST_VACANT,
    /** A post of the board is held by more than one. */
    POST_DOUBLED,
    /** Appointed by another than the convener. */
    WRONG_APPOINTER,
    /** Not decided by the board. */
    NOT_BY_BOARD,
    /** Not coordinated with the convener. */
    NOT_COORDINATED,
    /** The list was not published before the vote. */
    LIST_AFTER_VOTE,
    /** The roll was checked after the count only. */
    AFTER_COUNT,
    /** Too late. */
    LATE,
    /** Was not let in to the count. */
    COUNT_DENIED,
    /** Whoever designates may not. */
    NOT_ENTITLED,
    /** More than the board allows. */
    OVER_LIMIT,
    /** No signature. */
    NO_SIGNATURE,
    /** No fingerprint. */
    NO_FINGERPRINT,
    /** Neither signature nor fingerprint. */
    NO_PROOF,
    /** The record does not name the full representatives. */
    NO_TITULARES,
    /** The record does not name the alternates. */
    NO_SUPLENTES,
    /** Not in writing. */
    NOT_WRITTEN,
    /** Not supported. */
    NOT_SUPPORTED,
    /** Before its time. */
    PREMATURE,
    /** No contract for services. */
    NO_SERVICE_CONTRACT,
    /** Not hired by the employer. */
    NOT_HIRED_BY_EMPLOYER,
    /** Performs a function of the board. */
    REPLACES_BOARD,
    /** Does not coordinate with the board. */
    NO_COORDINATION,
    /** The convener did not agree. */
    NO_AGREEMENT,
    /** Before the session from which the observer takes part. */
    NOT_YET,
    /** Named by the employer. */
    NAMED_BY_EMPLOYER,
    /** The result was not reported on the day. */
    NOT_REPORTED_ON_DAY,
    /** No proof of the report was kept. */
    NO_REPORT_PROOF,
    /** Records and ballots were not sent the day after. */
    BALLOTS_LATE,
    /** Records and ballots were destroyed too early. */
    BALLOTS_DESTROYED,
    /** Proclaimed over a candidacy with more votes. */
    FEWER_VOTES,
    /** After the installation. */
    LATE_STEP;

    /**
     * Returns what a ballot cast in person lacks.
     *
     * @param proofs what the voter left, not all of what is required
     * @return what lacks
     */
    public static ElectionLack of(Set<VoterProof> proofs) {
        if (proofs.isEmpty()) {
            return NO_PROOF;
        }
        return proofs.contains(VoterProof.SIGNATURE) ? NO_FINGERPRINT : NO_SIGNATURE;
    }
}
