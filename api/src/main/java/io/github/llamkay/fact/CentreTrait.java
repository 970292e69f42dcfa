package io.github.llamkay.fact;

/** What may hold of the training or educational centre of a trainee. */
public enum CentreTrait {
    /** It is authorised for vocational training. */
    AUTHORISED,
    /** It gave the initial training. */
    INITIAL_TRAINING_GIVEN,
    /** It has defined and programmed spaces of learning. */
    SPACES_PROGRAMMED,
    /** It is entitled to hold internships. */
    ENTITLED_TO_INTERNSHIPS
}
