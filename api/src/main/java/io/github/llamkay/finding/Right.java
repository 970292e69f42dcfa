package io.github.llamkay.finding;

/** Rights and faculties that can be open to someone. */
public enum Right {
    /** Gratificaciones of July and December. */
    GRATIFICACIONES,
    /** To claim a gratificación in spite of a signed payslip. */
    CLAIM_GRATIFICACION,
    /** Asignación familiar. */
    ASIGNACION_FAMILIAR,
    /** Annual leave. */
    VACACIONES,
    /** To sell part of the leave. */
    LEAVE_SALE,
    /** To take the leave in parts. */
    LEAVE_SPLIT,
    /** To accumulate leaves. */
    LEAVE_ACCUMULATION,
    /** To be granted leave on a given day. */
    LEAVE_GRANT,
    /** To take leave before it is earned. */
    LEAVE_ADVANCE,
    /** Truncated leave. */
    VACACIONES_TRUNCAS,
    /** CTS. */
    CTS,
    /** To draw on CTS deposits. */
    CTS_WITHDRAWAL,
    /** To have CTS retained. */
    CTS_RETENTION,
    /** A termination certificate issued by the authority in the employer's place. */
    CERTIFICATE_BY_AUTHORITY,
    /** A working time no longer than the maximum, set by agreement, contract or the employer. */
    SHORTER_WORKING_TIME,
    /** To work at the age of the worker. */
    WORK_AS_MINOR,
    /** To make up for overtime with rest. */
    OVERTIME_COMPENSATION,
    /** Overtime pay though the record is deficient. */
    OVERTIME_WITHOUT_RECORD,
    /** The surcharge for work on a day of rest. */
    REST_DAY_SURCHARGE,
    /** To change the timetable without changing the number of hours; the employer's. */
    CHANGE_TIMETABLE,
    /** To a meeting on a change of the timetable. */
    TIMETABLE_MEETING,
    /** To challenge a collective change of the timetable before the labour authority. */
    CHALLENGE_TIMETABLE,
    /** To sue over a change of the own timetable. */
    SUE_OVER_TIMETABLE,
    /** To share in the profits. */
    UTILIDADES,
    /** To collect a share in the profits after the end of the employment. */
    CLAIM_UTILIDADES,
    /** To ask for a visit of the labour inspectorate. */
    REQUEST_INSPECTION,
    /** To choose one of the remedies against a hostile act. */
    HOSTILITY_REMEDY,
    /** To sue over a hostile act. */
    SUE_FOR_HOSTILITY,
    /** To claim the indemnity for a hostile act. */
    HOSTILITY_INDEMNITY,
    /** What the life insurance pays. */
    LIFE_INSURANCE_BENEFIT,
    /** To adopt internal work regulations without being obliged to. */
    INTERNAL_RULES,
    /** To demand an unpaid settlement by inspection, by conciliation or in court. */
    DEMAND_SETTLEMENT,
    /** To claim social benefits and accrued wages after the employment. */
    CLAIM_BENEFITS,
    /** Legal labour interest on an amount not paid in time. */
    LEGAL_INTEREST,
    /** To pay part of the settlement in goods. */
    PAYMENT_IN_KIND,
    /** To pay with goods of a third party. */
    THIRD_PARTY_GOODS,
    /** Social benefits as such, where it is disputed that there is an employment. */
    SOCIAL_BENEFITS,
    /** To keep the job without signing a contract afterwards. */
    KEEP_JOB_WITHOUT_SIGNING,
    /** To complain to the Ministry of Labour. */
    COMPLAIN_TO_MTPE,
    /** To hire for a fixed term: the cause is one of the law. */
    FIXED_TERM_CAUSE,
    /** To follow one contract for a fixed term by another. */
    SUCCESSIVE_CONTRACTS,
    /** To register a contract on line. */
    ONLINE_REGISTRATION,
    /** All the rights of a worker, as under an indefinite contract. */
    EQUAL_RIGHTS,
    /** All benefits, CTS and the indemnity for dismissal among them. */
    FULL_BENEFITS,
    /** Pay of the time worked. */
    PAY_OF_TIME_WORKED,
    /** The truncated benefits of the settlement. */
    TRUNCATED_BENEFITS,
    /** Not to renew a contract that expires. */
    NOT_TO_RENEW,
    /** The indemnity for arbitrary dismissal. */
    DISMISSAL_INDEMNITY,
    /** Use any contract of the regime. */
    ANY_CONTRACT,
    /** Use the lactation room in working hours. */
    LACTATION_ROOM_USE,
    /** Have the lactation room outside the work site. */
    LACTATION_ROOM_OFF_SITE,
    /** Ask for leave by agreement. */
    LEAVE_REQUEST,
    /** Bereavement leave. */
    BEREAVEMENT_LEAVE,
    /** Subsidy for temporary incapacity. */
    INCAPACITY_SUBSIDY,
    /** Claim a subsidy paid back from EsSalud. */
    ESSALUD_REIMBURSEMENT,
    /** Leave for the grave illness or accident of a relative. */
    FAMILY_ILLNESS_LEAVE,
    /** Make up further hours of assistance by overtime. */
    MAKE_UP_HOURS,
    /** Rest before and after birth. */
    MATERNITY_REST,
    /** Return to the same post after the rest. */
    RETURN_TO_SAME_POST,
    /** Maternity subsidy of EsSalud. */
    MATERNITY_SUBSIDY,
    /** Paternity leave. */
    PATERNITY_LEAVE,
    /** To have a disability certified at once. */
    IMMEDIATE_CERTIFICATION,
    /** To be excused from the disability quota because there was no post to fill. */
    EXCUSE_BY_NO_VACANCIES,
    /** To be excused from the disability quota although there were posts to fill. */
    EXCUSE_BY_CIRCUMSTANCES,
    /** To have it held proven that there was no post to fill. */
    PROOF_OF_NO_VACANCIES,
    /** To have a diligent conduct held proven. */
    PROOF_OF_DILIGENCE,
    /** To allege the risk of a post against the disability quota. */
    RISK_REASONS,
    /** The daily pay of the agrarian and aquaculture regimes, with its floor. */
    AGRARIAN_DAILY_PAY,
    /** An item of the list of civil construction. */
    CONSTRUCTION_ITEM,
    /** To replace a document by a sworn statement. */
    SWORN_STATEMENT,
    /** The law of micro and small enterprises. */
    MYPE_LAW,
    /** The benefits of the regime of micro and small enterprises. */
    MYPE_BENEFITS,
    /** To choose the pension scheme. */
    PENSION_SCHEME_CHOICE,
    /** The Sistema de Pensiones Sociales. */
    SOCIAL_PENSION_SYSTEM,
    /** To be hired again under the regime of micro and small enterprises. */
    MYPE_REHIRE,
    /** To dismiss for a grave fault. */
    DISMISSAL_FOR_GRAVE_FAULT,
    /** To hire foreign workers within the limits. */
    HIRE_FOREIGNERS,
    /** Legal labour interest on a wage paid late. */
    LEGAL_LABOUR_INTEREST,
    /** Weekly rest. */
    WEEKLY_REST,
    /** Rest with pay on a public holiday. */
    HOLIDAY_REST,
    /** Pay of the days worked during a notice that was not waived. */
    DAYS_OF_NOTICE,
    /** Regular affiliation to EsSalud. */
    REGULAR_ESSALUD_AFFILIATION,
    /** To have a relative registered as dependant. */
    REGISTER_DEPENDANT,
    /** To pay contributions by a channel. */
    CONTRIBUTION_CHANNEL
}
