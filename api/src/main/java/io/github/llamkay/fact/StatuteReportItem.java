package io.github.llamkay.fact;

/** What the report of new statutes to the authority presents. */
public enum StatuteReportItem {
    /** Certified copy of the minutes, as entered in the book, that approve the change. */
    MINUTES_CERTIFIED_COPY,
    /** Certified copy of the whole new text. */
    FULL_TEXT_CERTIFIED_COPY,
    /** Copy of the authorisation of the book of minutes. */
    BOOK_AUTHORISATION_COPY,
    /** The request on the form of the authority. */
    REQUEST_FORM
}
