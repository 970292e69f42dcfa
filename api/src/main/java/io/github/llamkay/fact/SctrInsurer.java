package io.github.llamkay.fact;

/** With whom a cover of SCTR is contracted. */
public enum SctrInsurer {
    /** EsSalud, formerly IPSS. */
    ESSALUD,
    /** The health entity (EPS) chosen under article 15 of Ley 26790. */
    CHOSEN_EPS,
    /** Another health entity (EPS). */
    OTHER_EPS,
    /** The pension office of the State (ONP). */
    ONP,
    /** An authorised insurance company. */
    AUTHORISED_INSURER,
    /** Another one. */
    OTHER
}
