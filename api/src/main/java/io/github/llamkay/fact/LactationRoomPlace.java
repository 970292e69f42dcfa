package io.github.llamkay.fact;

/** Where a lactation room stands, seen from the work site that it serves. */
public enum LactationRoomPlace {
    /** Within the work site. */
    ON_SITE,
    /** Outside the work site, next to it (colindante). */
    ADJOINING,
    /** Outside the work site and not next to it. */
    ELSEWHERE
}
