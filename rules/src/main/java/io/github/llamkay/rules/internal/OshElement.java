package io.github.llamkay.rules.internal;

/** What the organisation of safety and health at work must have (XVIII.5). */
public enum OshElement {
    /** Registers, services, a committee and internal rules: from twenty workers on. */
    WITH_COMMITTEE,
    /** Registers, services and a Supervisor: below twenty workers. */
    WITH_SUPERVISOR,
    /** The differences between the sexes, where risks are evaluated and prevented. */
    GENDER
}
