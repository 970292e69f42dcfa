package io.github.llamkay.fact;

/** Roles that protect a worker by the union immunity (fuero sindical). */
public enum UnionRoleKind {
    /** Member of a union in formation; from the day on which its registration was applied for. */
    UNION_IN_FORMATION,
    /** Member of the board of a union organisation. */
    UNION_BOARD,
    /** Delegate of the workers where there is no union. */
    WORKERS_DELEGATE,
    /** Candidate to leader or delegate; from the first day of the electoral process to the last. */
    CANDIDATE,
    /** Member of the committee that negotiates a list of demands; to the end of the negotiation. */
    BARGAINING_COMMITTEE,
    /** Elected workers' member of the safety and health committee; from the call for elections to the end of the mandate. */
    SAFETY_COMMITTEE,
    /** Safety and health supervisor; from the call for elections to the end of the mandate. */
    SAFETY_SUPERVISOR
}
