package io.github.llamkay.fact;

/** What aggravates or describes an infringement of safety and health at work. */
public enum InfringementTrait {
    /** It is a risk to the physical integrity or health of workers. */
    ENDANGERS_WORKERS,
    /** A serious risk to the safety or health of workers follows from it. */
    SERIOUS_RISK,
    /** The risk is imminent. */
    IMMINENT_RISK,
    /** The industry is classified as of high risk: unhealthy or noxious, and by what it handles. */
    HIGH_RISK_INDUSTRY,
    /** The activities are classified as of high risk. */
    HIGH_RISK_ACTIVITY,
    /** Two or more companies work at the site. */
    SEVERAL_COMPANIES,
    /** The health of workers was harmed. */
    HEALTH_HARMED,
    /** There are signs that the preventive measures are insufficient. */
    SIGNS_OF_INSUFFICIENT_MEASURES,
    /** The worker refused the examination. */
    REFUSED_BY_WORKER,
    /** It is proved that the employer did all it could and the workers put forward no candidates. */
    EMPLOYER_DID_ITS_PART,
    /** It concerns workers who are pregnant or breastfeed. */
    PREGNANCY_OR_LACTATION,
    /** It concerns workers with a disability. */
    DISABILITY,
    /** It concerns workers below 18 years of age. */
    UNDER_AGE
}
