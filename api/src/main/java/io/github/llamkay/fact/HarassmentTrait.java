package io.github.llamkay.fact;

/** How a conduct that may be harassment was. */
public enum HarassmentTrait {
    /** Of a sexual or sexist nature. */
    SEXUAL_OR_SEXIST,
    /** Not wanted by whoever suffered it. */
    UNWANTED,
    /** Rejected by whoever suffered it. */
    REJECTED,
    /** It affects dignity and fundamental rights. */
    AFFECTS_DIGNITY_OR_RIGHTS,
    /** It came with a promise of a rise, a better job or a promotion. */
    WITH_PROMISE,
    /** Submitting to it was the condition to obtain, keep or change the work situation. */
    SUBMISSION_IS_CONDITION,
    /** Rejecting it led to decisions that affected the work situation. */
    DECISION_AFTER_REJECTION,
    /** It interfered with the work and made an environment of intimidation, hostile or offensive. */
    HOSTILE_ENVIRONMENT,
    /** Unbearable to whoever suffered it. */
    UNBEARABLE,
    /** Hostile to whoever suffered it. */
    HOSTILE,
    /** Humiliating to whoever suffered it. */
    HUMILIATING,
    /** Offensive to whoever suffered it. */
    OFFENSIVE,
    /** It took advantage of authority, hierarchy or another situation of advantage. */
    USES_AUTHORITY_OR_ADVANTAGE,
    /** Done by somebody of a higher rank than whoever suffered it. */
    HIGHER_RANK,
    /** Degrading, offensive and humiliating. */
    DEGRADING,
    /** It harms dignity and physical, psychic or moral integrity. */
    HARMS_INTEGRITY,
    /** It degrades the work environment. */
    DEGRADES_ENVIRONMENT,
    /** It endangers the job. */
    ENDANGERS_JOB
}
