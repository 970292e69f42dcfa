package io.github.llamkay.fact;

/** What is done in an election, in the order of the procedure. */
public enum ElectionActKind {
    /** The employer told all workers the number of members that it proposes, with its criteria. */
    SIZE_PROPOSED,
    /** Someone entitled to it opposed the proposed number. */
    SIZE_OPPOSED,
    /** The employer told the union that the representatives must be elected. */
    NOTICE_SENT,
    /** The union received that notice. */
    NOTICE_RECEIVED,
    /** The electoral board was formed. */
    BOARD_APPOINTED,
    /** It was decided whether to vote in person, remotely or both. */
    MODALITY_DECIDED,
    /** The election was called. */
    CALL_PUBLISHED,
    /** The registration of candidates opened. */
    REGISTRATION_OPENED,
    /** The registration of candidates closed. */
    REGISTRATION_CLOSED,
    /** The list of registered candidates was published. */
    REGISTERED_PUBLISHED,
    /** The term for objections (tachas) ended. */
    OBJECTIONS_CLOSED,
    /** The list of eligible candidates was published. */
    ELIGIBLE_PUBLISHED,
    /** The list of those who staff the polling tables or the platform was published. */
    POLL_STAFF_PUBLISHED,
    /** The voters' roll was checked for the count. */
    ROLL_CHECKED,
    /** Election day: the workers voted. */
    VOTED,
    /** The votes were counted and the record of the election was drawn up. */
    RECORD_DRAWN_UP,
    /** The elected were proclaimed. */
    ELECTED_PROCLAIMED,
    /** The term for challenges of the record ended. */
    CHALLENGES_CLOSED,
    /** The results of the sites were reported to the board. */
    SITE_RESULTS_REPORTED,
    /** Records and ballots of the sites were sent to the head office. */
    BALLOTS_SENT,
    /** The board sent the record to the employer. */
    RECORD_SENT,
    /** The employer delivered the credentials to the elected. */
    CREDENTIALS_DELIVERED,
    /** The employer called the meeting in which the body is installed. */
    INSTALLATION_CONVENED,
    /** The body was installed. */
    INSTALLED,
    /** The second session of installation was held. */
    SECOND_SESSION_HELD,
    /** The majority union named its observer in writing. */
    OBSERVER_DESIGNATED,
    /** Whoever calls elections learned that half of the elected have left their seats vacant. */
    VACANCIES_KNOWN,
    /** An election was called to fill the seats left vacant. */
    RECONSTITUTION_CALLED,
    /** A day of the timetable passed without its step. */
    SCHEDULE_MISSED,
    /** The timetable was taken up again. */
    SCHEDULE_RESUMED
}
