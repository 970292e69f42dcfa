package io.github.llamkay.fact;

/** Why overtime was worked. */
public enum OvertimeGround {
    /** The employer granted it and the worker accepted. */
    ACCEPTED,
    /** Nobody ordered it expressly. */
    NOT_ORDERED,
    /** It was imposed on the worker, in no fortuitous event or force majeure. */
    IMPOSED,
    /** It was imposed in a fortuitous event or force majeure that endangered nobody and nothing. */
    FORCE_MAJEURE_WITHOUT_DANGER,
    /** Fortuitous event or force majeure that endangered persons. */
    DANGER_TO_PERSONS,
    /** Fortuitous event or force majeure that endangered the property of the workplace. */
    DANGER_TO_PROPERTY,
    /** Fortuitous event or force majeure that endangered the continuity of production. */
    DANGER_TO_PRODUCTION
}
