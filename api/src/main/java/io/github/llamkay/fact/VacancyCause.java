package io.github.llamkay.fact;

/** Why the seat of a representative fell vacant. */
public enum VacancyCause {
    /** The employment ended. */
    EMPLOYMENT_ENDED,
    /** A ground of vacancy arose. */
    GROUND_OF_VACANCY
}
