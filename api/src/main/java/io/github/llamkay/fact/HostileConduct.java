package io.github.llamkay.fact;

/** Acts of the employer that can be hostile. */
public enum HostileConduct {
    /** The wage is not paid when it is due. */
    NON_PAYMENT,
    /** The pay is cut. */
    PAY_REDUCTION
}
