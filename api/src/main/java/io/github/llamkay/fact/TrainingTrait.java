package io.github.llamkay.fact;

/** What may hold of a training agreement. */
public enum TrainingTrait {
    /** Theory and practice are linked by programmed tasks of training. */
    PROGRAMMED_TASKS,
    /** Most of the training takes place in the company. */
    MOSTLY_IN_COMPANY,
    /** The trainee applies what was learned in a real situation of work. */
    REAL_WORK_SITUATION
}
