package io.github.llamkay.rules.internal;

/** Why the minimum ages do not hold. */
public enum AgeException {
    /** Light work. */
    LIGHT_WORK,
    /** Pre-professional practice. */
    PREPROFESSIONAL_PRACTICE,
    /** Professional practice. */
    PROFESSIONAL_PRACTICE,
    /** Youth labour training. */
    YOUTH_TRAINING,
    /** Internship. */
    INTERNSHIP,
    /** Work of an artist. */
    ARTIST
}
