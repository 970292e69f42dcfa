package io.github.llamkay.fact;

/** How the working time of a worker is controlled. */
public enum ControlKind {
    /** The time is effectively controlled and the work is done under immediate supervision. */
    SUPERVISED,
    /** The time is not effectively controlled, though the work is supervised. */
    UNCONTROLLED,
    /** All or part of the work is done without immediate supervision, or outside the workplace. */
    UNSUPERVISED,
    /** Waiting, surveillance or custody, effective work alternating regularly with spells of inactivity. */
    INTERMITTENT
}
