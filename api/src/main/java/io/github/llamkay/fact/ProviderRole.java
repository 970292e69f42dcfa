package io.github.llamkay.fact;

/** As what a company receives a part of the process of another. */
public enum ProviderRole {
    /** As contractor (contratista). */
    CONTRACTOR,
    /** As subcontractor (subcontratista). */
    SUBCONTRACTOR
}
