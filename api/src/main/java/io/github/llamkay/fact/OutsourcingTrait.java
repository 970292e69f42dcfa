package io.github.llamkay.fact;

/** What holds of an arrangement that is presented as outsourcing (tercerización). */
public enum OutsourcingTrait {
    /** The provider takes over one or more parts of the productive process in full. */
    WHOLE_PART_OF_PROCESS,
    /** It does so on its own account and risk. */
    OWN_ACCOUNT_AND_RISK,
    /** It has financial resources of its own. */
    OWN_FINANCIAL_RESOURCES,
    /** It has technical resources of its own. */
    OWN_TECHNICAL_RESOURCES,
    /** It has material resources of its own. */
    OWN_MATERIAL_RESOURCES,
    /** It answers for the results of its activities. */
    ANSWERS_FOR_RESULTS,
    /** Its workers are under its subordination alone. */
    EXCLUSIVE_SUBORDINATION,
    /** Personnel is supplied and nothing else. */
    MERE_LABOUR_SUPPLY,
    /** A verification found that the provider lacks autonomy in some respect. */
    NO_AUTONOMY,
    /** The workers of the provider are under the supervision of the principal. */
    SUPERVISED_BY_PRINCIPAL,
    /** The workers of the provider are under the subordination of the principal. */
    SUBORDINATED_TO_PRINCIPAL,
    /** The registration of the provider was cancelled. */
    REGISTRATION_CANCELLED,
    /** The workers go on serving at the principal; after a cancellation of the registration, where there was one. */
    CONTINUED_SERVICE,
    /** What is delegated is the core of the business (núcleo del negocio) of the principal. */
    CORE_OF_BUSINESS
}
