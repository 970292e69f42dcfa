package io.github.llamkay.fact;

/** Who had a part in deciding how to vote. */
public enum ModalityDecider {
    /** The electoral board. */
    BOARD,
    /** The union or employer that called the election. */
    CONVENER
}
