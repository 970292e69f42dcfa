package io.github.llamkay.fact;

/** What a person is to the worker. */
public enum Kinship {
    /** Father. */
    FATHER,
    /** Mother. */
    MOTHER,
    /** Child of any age. */
    CHILD,
    /** Husband or wife. */
    SPOUSE,
    /** Partner of a union in fact (conviviente). */
    COHABITANT,
    /** Mother of a child of the worker that was conceived and is not yet born. */
    MOTHER_OF_UNBORN_CHILD,
    /** Brother or sister. */
    SIBLING,
    /** A person under the guardianship or care of the worker by law. */
    WARD,
    /** Any other relative, by blood or marriage. */
    OTHER_RELATIVE,
    /** No relative: a former partner, for one. */
    NONE
}
