package io.github.llamkay.fact;

/** How a rule of a sector stands to the law of safety and health at work. */
public enum SectorRuleTrait {
    /** It is compatible with the law and its regulation. */
    COMPATIBLE,
    /** It grants greater rights or imposes greater duties. */
    MORE_PROTECTIVE
}
