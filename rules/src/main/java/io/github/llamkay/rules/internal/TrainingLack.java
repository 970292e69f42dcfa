package io.github.llamkay.rules.internal;

/** What a training agreement or a trainee lacks. */
public enum TrainingLack {
    /** It is of no modality of the list, or its tasks are not programmed. */
    MODALITY,
    /** The centre is not authorised, or gave no initial training. */
    CENTRE,
    /** Most of the training is not in the company, or the centre has no programmed spaces. */
    PREDOMINANCE,
    /** The trainee is no student, or does not apply what was learned in a real situation of work. */
    STUDENT,
    /** The trainee has not finished the studies of a training centre or university. */
    GRADUATE,
    /** The trainee has the professional title already. */
    TITLE,
    /** The agreement is not signed by all who must. */
    SIGNERS,
    /** The age. */
    AGE,
    /** The state of the studies. */
    EDUCATION,
    /** The trainee is no teacher or professor. */
    TEACHER,
    /** The time without a job. */
    UNEMPLOYMENT_TIME,
    /** Earlier work as a worker. */
    PRIOR_EMPLOYMENT,
    /** The length. */
    DURATION
}
