package io.github.llamkay.fact;

/** Kinds of contract: indefinite, or subject to modality (section I, question 6, pages 3 to 5). */
public enum ContractKind {
    /** Without a fixed term. */
    INDEFINITE(ContractGroup.NONE),
    /** For the start or increase of an activity. */
    START_OR_INCREASE_OF_ACTIVITY(ContractGroup.TEMPORARY),
    /** For the needs of the market. */
    MARKET_NEEDS(ContractGroup.TEMPORARY),
    /** For the reconversion of the business. */
    BUSINESS_RECONVERSION(ContractGroup.TEMPORARY),
    /** Occasional. */
    OCCASIONAL(ContractGroup.ACCIDENTAL),
    /** In substitution of a permanent worker. */
    SUBSTITUTION(ContractGroup.ACCIDENTAL),
    /** For an emergency. */
    EMERGENCY(ContractGroup.ACCIDENTAL),
    /** For a determined work or specific service. */
    SPECIFIC_WORK_OR_SERVICE(ContractGroup.WORK_OR_SERVICE),
    /** Intermittent. */
    INTERMITTENT(ContractGroup.WORK_OR_SERVICE),
    /** Of a season. */
    SEASONAL(ContractGroup.WORK_OR_SERVICE),
    /** Another service of temporary object, not among the nine. */
    OTHER_TEMPORARY(ContractGroup.NONE);

    private final ContractGroup group;

    ContractKind(ContractGroup group) {
        this.group = group;
    }

    /**
     * Returns the group of the modality.
     *
     * @return the group
     */
    public ContractGroup group() {
        return group;
    }

    /**
     * Tells whether it is subject to modality.
     *
     * @return whether it is for a fixed term
     */
    public boolean fixedTerm() {
        return this != INDEFINITE;
    }
}
