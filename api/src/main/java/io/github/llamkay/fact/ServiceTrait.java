package io.github.llamkay.fact;

/** What holds of services. */
public enum ServiceTrait {
    /** The person renders them in person. */
    PERSONAL,
    /** They are paid. */
    REMUNERATED,
    /** They are subject to the control and the orders of the other party. */
    SUBORDINATED,
    /** There are signs of dependence or subordination, such as a schedule set, reports or supervision. */
    SIGNS_OF_DEPENDENCE
}
