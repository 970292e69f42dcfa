package io.github.llamkay.fact;

/** Driving licences, by class and category. */
public enum LicenceKind {
    /** Class A, category I. */
    A_I,
    /** Class B, category II-a. */
    B_II_A,
    /** Class B, category II-b. */
    B_II_B,
    /** Class B, category II-c. */
    B_II_C,
    /** Any other. */
    OTHER
}
