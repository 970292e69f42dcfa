package io.github.llamkay.fact;

/** What an employer can prove to excuse an unmet employment quota of people with disabilities. */
public enum QuotaCircumstance {
    /** Technical reasons, tied to the posts, made it specially difficult to take people with disabilities. Reasons of risk are stated by {@link RiskPost}. */
    TECHNICAL_REASONS,
    /** The posts were offered through the Bolsa de Trabajo of the Ventanilla Única de Promoción del Empleo, or a service joined to it. */
    OFFERED_IN_JOB_BANK,
    /** Every requirement that discriminates against people with disabilities was left out. */
    NO_DISCRIMINATORY_REQUIREMENT,
    /** The evaluations let applicants with disabilities take part effectively. */
    ACCESSIBLE_EVALUATION,
    /** The employer acted with diligence, with the means available. */
    DILIGENT_CONDUCT,
    /** Calls and evaluations were directed in sufficient number to meet the quota. */
    CALLS_ENOUGH_FOR_QUOTA
}
