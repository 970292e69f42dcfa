package io.github.llamkay.fact;

/** What can be true of a fault of a worker. */
public enum FaultTrait {
    /** It makes it unreasonable that the employment goes on; the employer must show it. */
    UNREASONABLE_TO_CONTINUE,
    /** It breaks the good faith of the employment. */
    BREAKS_GOOD_FAITH,
    /** The orders are related to the work. */
    ABOUT_THE_WORK,
    /** It was verified with the labour authority or, failing that, with the police or a prosecutor. */
    VERIFIED_BY_AUTHORITY,
    /** The record of it names the workers involved, this one among them. */
    WORKERS_NAMED_IN_RECORD,
    /** The rules were approved or issued by the competent authority, as applies. */
    RULES_APPROVED,
    /** It is serious. */
    SERIOUS,
    /** It is deliberate. */
    DELIBERATE,
    /** It is reliably verified, by the labour inspection or otherwise. */
    RELIABLY_VERIFIED,
    /** The goods or services are of the employer, or in its custody or possession. */
    EMPLOYERS_GOODS,
    /** It is meant to harm the employer. */
    INTENT_TO_HARM,
    /** It is meant to gain an advantage. */
    INTENT_TO_GAIN,
    /** The nature of the function or work makes it exceptionally serious. */
    EXCEPTIONALLY_SERIOUS,
    /** The worker refused the test. */
    TEST_REFUSED,
    /** The police report records the refusal. */
    REFUSAL_IN_POLICE_REPORT,
    /** It was done to the employer, its representatives, the hierarchical staff or other workers. */
    AGAINST_EMPLOYER_OR_STAFF,
    /** It was done inside the workplace. */
    AT_THE_WORKPLACE,
    /** It derives directly from the employment. */
    FROM_THE_EMPLOYMENT,
    /** The employer raised it with the worker. */
    RAISED_BY_EMPLOYER,
    /** It was sanctioned before by a written warning. */
    WARNED_IN_WRITING,
    /** It was sanctioned before by a suspension. */
    SUSPENDED_BEFORE
}
