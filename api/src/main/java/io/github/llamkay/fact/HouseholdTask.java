package io.github.llamkay.fact;

/** Tasks of a worker in a residence. */
public enum HouseholdTask {
    /** Cleaning the residence. */
    CLEANING,
    /** Washing and ironing clothes. */
    LAUNDRY,
    /** Cooking for those who live in the residence or are related to them. */
    COOKING,
    /** Care and assistance of children and the elderly. */
    CARE,
    /** Upkeep of the garden, the pool and other areas that need special care. */
    UPKEEP,
    /** Care by a doctor, a nurse or a similar professional. */
    PROFESSIONAL_CARE,
    /** Anything else. */
    OTHER
}
