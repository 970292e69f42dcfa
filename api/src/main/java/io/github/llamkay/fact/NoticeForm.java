package io.github.llamkay.fact;

/** The form in which absences are explained. */
public enum NoticeForm {
    /** On paper. */
    WRITTEN,
    /** By electronic means. */
    ELECTRONIC,
    /** By word. */
    ORAL
}
