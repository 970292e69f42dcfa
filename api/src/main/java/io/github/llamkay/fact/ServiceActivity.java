package io.github.llamkay.fact;

/** What a service of decentralised production consists of. */
public enum ServiceActivity {
    /** Personnel posted for complementary work. */
    COMPLEMENTARY,
    /** Personnel posted for temporary work. */
    TEMPORARY,
    /** Personnel posted for specialised work. */
    SPECIALIZED,
    /** A phase of the productive process, run with a business organisation of its own. */
    PROCESS_PHASE,
    /** Permanent work of the main activity, by personnel posted for it. */
    PERMANENT_CORE
}
