package io.github.llamkay.fact;

/** The role of whoever did a conduct that may be harassment. */
public enum HarasserRole {
    /** Another worker. */
    WORKER(false),
    /** The employer. */
    EMPLOYER(false),
    /** Management staff. */
    MANAGEMENT_STAFF(false),
    /** Trust staff. */
    TRUST_STAFF(false),
    /** The owner (titular). */
    OWNER(false),
    /** An associate. */
    ASSOCIATE(false),
    /** A director. */
    DIRECTOR(false),
    /** A shareholder. */
    SHAREHOLDER(false),
    /** A partner. */
    PARTNER(false),
    /** A public official or servant, of any regime. */
    PUBLIC_OFFICIAL(false),
    /** Somebody who lives in the home. */
    HOUSEHOLD_RESIDENT(true),
    /** Somebody from outside. */
    OUTSIDER(true);

    private final boolean ofHousehold;

    HarasserRole(boolean ofHousehold) {
        this.ofHousehold = ofHousehold;
    }

    /**
     * Tells whether the sources name the role for household work alone.
     *
     * @return whether so
     */
    public boolean ofHousehold() {
        return ofHousehold;
    }
}
