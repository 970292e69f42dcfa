package io.github.llamkay.fact;

/** What holds of a request to pay a fine in instalments. */
public enum InstalmentTrait {
    /** It was filed at the reception desk and addressed to the unit that controls fines (Unidad de Control de Multas). */
    ADDRESSED_TO_FINES_UNIT,
    /** The law requires a guarantee for it. */
    GUARANTEE_REQUIRED
}
