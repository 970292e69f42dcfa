package io.github.llamkay.fact;

/** What internal work regulations provide for. */
public enum InternalRulesItem {
    /** The time at which workers begin. */
    ENTRY_TIME,
    /** Working days and timetables. */
    WORKDAY_AND_SCHEDULES,
    /** The time of the main meal. */
    MAIN_MEAL_TIME,
    /** The control of attendance. */
    ATTENDANCE_CONTROL,
    /** Staying at the post, permits, leave and absences. */
    PRESENCE_PERMITS_LEAVE_ABSENCE,
    /** Weekly rest. */
    WEEKLY_REST,
    /** Rights and duties of the employer. */
    EMPLOYER_RIGHTS_AND_DUTIES,
    /** Rights and duties of the workers. */
    WORKER_RIGHTS_AND_DUTIES,
    /** Harmony, its promotion and keeping. */
    LABOUR_HARMONY,
    /** Sanctions. */
    DISCIPLINARY_MEASURES,
    /** The person or unit in charge of labour matters. */
    LABOUR_MATTERS_CONTACT,
    /** Whatever else the employer provides for; never missing. */
    OTHER_PROVISIONS
}
