package io.github.llamkay.fact;

/** What holds of a worker of a third party at a site of the employer. */
public enum PostedWorkerTrait {
    /** Activities of high risk are carried out at the site. */
    RISKY_SITE,
    /** The health cover of SCTR was contracted. */
    SCTR_HEALTH,
    /** The cover of disability and burial of SCTR was contracted. */
    SCTR_DISABILITY_AND_BURIAL,
    /** The employer verified the cover of SCTR. */
    SCTR_VERIFIED,
    /** The employer refused the worker entry to the site. */
    ENTRY_REFUSED
}
