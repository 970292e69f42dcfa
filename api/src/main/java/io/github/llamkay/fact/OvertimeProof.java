package io.github.llamkay.fact;

/** How overtime is known. */
public enum OvertimeProof {
    /** It stands in the register, kept by safe and reliable technical or manual means. */
    RECORDED,
    /** It is not duly recorded, and the worker proves it by other means. */
    PROVEN_OTHERWISE,
    /** It is neither recorded nor proven: only alleged. */
    UNPROVEN
}
