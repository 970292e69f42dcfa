package io.github.llamkay.fact;

/** Bodies of construction workers bound to one work. */
public enum WorksBodyKind {
    /** Works committee (comité de obra). */
    COMMITTEE,
    /** Union section of the work. */
    SECTION,
    /** Union of the work. */
    UNION
}
