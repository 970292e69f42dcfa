package io.github.llamkay.fact;

/** Channels for the contributions of a household worker. */
public enum ContributionChannel {
    /** Online at SUNAT Virtual. */
    ONLINE,
    /** In person by Pago Fácil. */
    PAGO_FACIL,
    /** A form on paper at a bank. */
    PAPER_FORM
}
