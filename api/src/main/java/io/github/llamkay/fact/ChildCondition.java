package io.github.llamkay.fact;

/** What may hold of a child. */
public enum ChildCondition {
    /** Goes to school (etapa escolar). */
    IN_SCHOOL,
    /** Follows higher studies (university or technical). */
    HIGHER_STUDIES,
    /** Has a severe disability, duly certified. */
    CERTIFIED_SEVERE_DISABILITY,
    /** Draws the non-contributory disability pension of Ley 29973. */
    DISABILITY_PENSION,
    /** The other parent works for the same employer. */
    OTHER_PARENT_SAME_EMPLOYER,
    /** Is breastfed by the worker. */
    BREASTFED
}
