package io.github.llamkay.finding;

/** What lowers a fine of the labour inspectorate. */
public enum FineReduction {
    /** The infringement is mended within the term that the inspector sets: no fine. */
    CORRECTED_IN_TERM,
    /** The infringement is mended before notice of the charges. */
    CORRECTED_BEFORE_CHARGE,
    /** Fines of 2014-07-12 to 2017-07-11 were reduced, but for the gravest infringements. */
    PREVENTION_PERIOD,
    /** The first light infringement of a micro or small enterprise: no fine. */
    FIRST_LIGHT_OF_MYPE,
    /** The fines of one procedure are capped by the income of a micro or small enterprise in the year before. */
    MYPE_INCOME_CAP
}
