package io.github.llamkay.fact;

/** A document that takes an election out of the general procedure. */
public enum ElectionGuide {
    /** The guide for the Subcommittees of construction works. */
    CONSTRUCTION_WORKS,
    /** A similar document of a sector regulation on safety and health at work. */
    SECTOR_DOCUMENT
}
