package io.github.llamkay.finding;

/** How grave the labour inspectorate's regulation (D.S. 019-2006-TR) holds an infringement. */
public enum Severity {
    /** Leve. */
    LIGHT,
    /** Grave. */
    GRAVE,
    /** Muy grave. */
    VERY_GRAVE
}
