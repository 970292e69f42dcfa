package io.github.llamkay.rules.internal;

/** The minimum features of a lactation room. */
public enum RoomNeed {
    /** Enough square metres. */
    AREA,
    /** Exclusive use, with elements of privacy. */
    PRIVACY,
    /** Tables, seats, dispensers and bins. */
    COMFORT,
    /** A refrigerator that works and keeps milk alone. */
    REFRIGERATOR,
    /** Access for every mother. */
    ACCESS,
    /** Water to wash the hands. */
    WATER,
    /** A coordinator, and registers. */
    MANAGEMENT
}
