package io.github.llamkay.finding;

/** The languages of the words of a finding. */
public enum Language {
    /** Spanish, the default. */
    ES,
    /** English. */
    EN
}
