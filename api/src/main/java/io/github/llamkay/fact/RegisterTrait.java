package io.github.llamkay.fact;

/** What an attendance register is like. */
public enum RegisterTrait {
    /** It is kept all the year. */
    PERMANENT,
    /** Workers record their own time. */
    PERSONAL,
    /** Persons under formative modalities are in it. */
    INCLUDES_TRAINEES,
    /** Workers seconded by intermediation entities and outsourcing companies are in it. */
    INCLUDES_SECONDED
}
