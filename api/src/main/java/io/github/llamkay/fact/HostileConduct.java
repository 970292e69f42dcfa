package io.github.llamkay.fact;

/** Acts of the employer that can be hostile. */
public enum HostileConduct {
    /** The wage is not paid when it is due. */
    NON_PAYMENT,
    /** The pay is cut. */
    PAY_REDUCTION,
    /** A transfer meant to harm; stated by {@link WorkTransfer}. */
    HARMFUL_TRANSFER,
    /** Sexual harassment; stated by {@link HarassmentConduct}. */
    SEXUAL_HARASSMENT,
    /** Moral harassment, or mobbing; stated by {@link HarassmentConduct}. */
    MORAL_HARASSMENT
}
