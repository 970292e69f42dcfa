package io.github.llamkay;

/** Which text of the law answers. */
public enum Edition {
    /**
     * As the two sources print it, whatever the date: the manual M-SAT-02 v2.0 of 2017-12-28 with the figures of its day,
     * and the election procedure from its publication. Misprints follow the corrected reading, as in
     * {@link #IN_FORCE}.
     */
    PRINTED,
    /** The law in force on the date of each event judged. */
    IN_FORCE
}
