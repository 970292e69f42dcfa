package io.github.llamkay.fact;

/** Who announces the end of an employment. */
public enum NoticeGiver {
    /** The employer. */
    EMPLOYER,
    /** The worker. */
    WORKER
}
