package io.github.llamkay.fact;

/** What a worker can choose against a hostile act. */
public enum HostilityRemedy {
    /** To sue for the hostility to cease. */
    CEASE_HOSTILITY,
    /** To end the contract and claim the indemnity. */
    END_EMPLOYMENT
}
