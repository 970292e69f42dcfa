package io.github.llamkay.fact;

/** What a rule on safety and health at work is about. */
public enum SafetyRuleMatter {
    /** Workplaces. */
    WORKPLACES,
    /** Tools. */
    TOOLS,
    /** Machines. */
    MACHINES,
    /** Equipment. */
    EQUIPMENT,
    /** Physical agents. */
    PHYSICAL_AGENTS,
    /** Chemical agents. */
    CHEMICAL_AGENTS,
    /** Biological agents. */
    BIOLOGICAL_AGENTS,
    /** Ergonomic risks. */
    ERGONOMIC_RISK,
    /** Psychosocial risks. */
    PSYCHOSOCIAL_RISK,
    /** Any other matter. */
    OTHER
}
