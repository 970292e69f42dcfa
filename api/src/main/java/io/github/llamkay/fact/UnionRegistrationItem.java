package io.github.llamkay.fact;

/** What the application for the registration of a union presents. */
public enum UnionRegistrationItem {
    /** Minutes of the founding general assembly. */
    FOUNDING_MINUTES,
    /** The statutes. */
    STATUTES,
    /** List of the board. */
    BOARD_LIST,
    /** List of the members. */
    MEMBER_LIST,
    /** Names and surnames in that list. */
    MEMBER_NAMES,
    /** Profession, trade or speciality in that list. */
    MEMBER_TRADES,
    /** Number of the DNI in that list. */
    MEMBER_IDENTITY_NUMBERS,
    /** Day of hiring in that list. */
    MEMBER_HIRE_DATES,
    /** Employer of each member in that list. */
    MEMBER_EMPLOYERS,
    /** List of the affiliated organisations. */
    AFFILIATE_LIST,
    /** Registration number of each of them. */
    AFFILIATE_NUMBERS
}
