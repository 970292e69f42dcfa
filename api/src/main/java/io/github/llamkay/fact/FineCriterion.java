package io.github.llamkay.fact;

/** Criteria for grading a fine, beside the severity and the number of workers. */
public enum FineCriterion {
    /** How dangerous the activities are, and whether their risks are permanent or transitory. */
    DANGER_OF_ACTIVITY,
    /** How grave the harm was, or could have been for lack of preventive measures. */
    GRAVITY_OF_HARM,
    /** The conduct of the party responsible. */
    CONDUCT_OF_OFFENDER
}
