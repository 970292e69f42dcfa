package io.github.llamkay.fact;

/** What may hold of a person in training. */
public enum TraineeTrait {
    /** Student. */
    STUDENT,
    /** Has left a training centre or university with the studies finished (egresado). */
    GRADUATE,
    /** Has the professional title. */
    TITLED,
    /** Has not finished basic education. */
    BASIC_EDUCATION_OPEN,
    /** Interrupted basic education. */
    BASIC_EDUCATION_INTERRUPTED,
    /** Finished basic education. */
    BASIC_EDUCATION_FINISHED,
    /** Follows higher studies, technical or at university. */
    HIGHER_STUDIES,
    /** Teacher or professor of the system of vocational training. */
    TEACHER_OR_PROFESSOR,
    /** Was an employee or a blue-collar worker, of the public or the private sector. */
    FORMER_WORKER
}
