package io.github.llamkay.fact;

/** Hazards of the list of work that is dangerous for adolescents, as far as the manual names them. */
public enum WorkHazard {
    /** Work in mining; by nature. */
    MINING,
    /** Extraction of minerals; by nature. */
    MINERAL_EXTRACTION,
    /** Civil construction; by nature. */
    CONSTRUCTION,
    /** Making bricks by hand; by nature. */
    ARTISANAL_BRICKS,
    /** Lifting and carrying loads by hand above the limits allowed; by nature. */
    MANUAL_LIFTING,
    /** Collecting and sorting garbage; by nature. */
    GARBAGE,
    /** Another item of the list in force that day, by nature. */
    OTHER_BY_NATURE,
    /** Extended working days; by conditions. Hours known from other facts need not be stated here. */
    EXTENDED_DAY,
    /** Without measures of hygiene; by conditions. */
    NO_HYGIENE,
    /** Without conditions of safety; by conditions. */
    NO_SAFETY,
    /** In means of public transport; by conditions. */
    PUBLIC_TRANSPORT,
    /** Another item of the list in force that day, by conditions. */
    OTHER_BY_CONDITIONS
}
