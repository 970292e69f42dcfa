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
    /** To consult the baseline assessment of safety and health at work. */
    CONSULT_OSH_BASELINE,
    /** To keep the simplified registers of safety and health at work. */
    SIMPLIFIED_OSH_REGISTERS,
    /** To have the medical service provided by a third party. */
    EXTERNAL_MEDICAL_SERVICE,
    /** To sanction a worker who refused a medical examination. */
    SANCTION_EXAM_REFUSAL,
    /** To count a training among those of the year. */
    COUNT_OSH_TRAINING,
    /** To be covered by the insurance of hazardous work (SCTR). */
    SCTR_COVER,
    /** The services of the health cover of SCTR. */
    SCTR_HEALTH_CARE,
    /** The pensions and burial costs of the cover of disability and burial of SCTR. */
    SCTR_PENSION,
    /** To draw the disability pension of SCTR. */
    SCTR_DISABILITY_PENSION,
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
    CONTRIBUTION_CHANNEL,
    /** Paid leave for the functions of an office of safety and health at work. */
    SAFETY_LEAVE,
    /** To oppose the number of members that the employer proposes. */
    OPPOSE_COMMITTEE_SIZE,
    /** To fix the number of members by collective agreement. */
    FIX_COMMITTEE_SIZE,
    /** To vote in the election of the workers' representatives for safety and health. */
    VOTE_FOR_REPRESENTATIVES,
    /** To be elected as workers' representative for safety and health. */
    BE_ELECTED_REPRESENTATIVE,
    /** To be elected Supervisor of safety and health. */
    BE_ELECTED_SUPERVISOR,
    /** To represent the employer on the committee of safety and health. */
    REPRESENT_EMPLOYER_ON_COMMITTEE,
    /** To have an electoral board without being obliged to. */
    OPTIONAL_ELECTORAL_BOARD,
    /** To set a larger number of members of the committee alone; the employer's. */
    LARGER_COMMITTEE,
    /** To set up a Subcommittee at a work site; the employer's. */
    SUBCOMMITTEE,
    /** To have one more Supervisor at a work site; the employer's. */
    SITE_SUPERVISOR,
    /** To have an observer on the committee; the union's. */
    UNION_OBSERVER,
    /** To vote by hand or electronically. */
    VOTING_PROCEDURE,
    /** To settle a dispute on the election by conciliation. */
    CONCILIATE_ELECTION_DISPUTE,
    /** To be re-elected as workers' representative. */
    BE_REELECTED,
    /** To file objections (tachas) against candidates. */
    OBJECT_TO_CANDIDATES,
    /** To designate scrutineers (personeros). */
    DESIGNATE_SCRUTINEERS,
    /** To challenge the record of the election. */
    CHALLENGE_ELECTION_RECORD,
    /** To designate the observer of the majority union. */
    DESIGNATE_OBSERVER,
    /** To elect the representatives one by one or by lists. */
    VOTE_BY_PERSON_OR_LIST,
    /** To sit on the electoral board. */
    SIT_ON_ELECTORAL_BOARD,
    /** To be candidate or scrutineer. */
    STAND_OR_SCRUTINISE,
    /** To represent the electoral board at a work site. */
    APPOINT_SITE_REPRESENTATIVE,
    /** To be scrutineer (personero). */
    BE_SCRUTINEER,
    /** To be present at the count of the votes. */
    ATTEND_COUNT,
    /** To vote in person, remotely or both, in a secret and direct vote. */
    CHOOSE_VOTING_MODALITY,
    /** To have a third party carry out or support the election. */
    OUTSOURCE_ELECTION,
    /** To take part in a session of the committee as observer. */
    OBSERVE_COMMITTEE,
    /** What the observer did is within the powers of one. */
    ACT_AS_OBSERVER,
    /** To have a Subcommittee at a work site. */
    SITE_SUBCOMMITTEE,
    /** To work below the minimum age by an exception. */
    BELOW_MINIMUM_AGE,
    /** Priority in social programmes and the promotion of employment; the family's. */
    SOCIAL_PROGRAMMES_PRIORITY,
    /** To obtain a driving licence. */
    DRIVING_LICENCE,
    /** To choose and leave work freely, several jobs included. */
    FREEDOM_TO_WORK,
    /** To train under a modality of Ley 28518. */
    TRAINING_MODALITY,
    /** To train for the term agreed. */
    TRAINING_TERM,
    /** To have persons in youth labour training; the employer's. */
    YOUTH_TRAINING_AGREEMENT,
    /** To sponsor a student of SENATI; the employer's. */
    SENATI_SPONSORSHIP,
    /** To ask for protection against a harasser. */
    PROTECTION_MEASURES,
    /** To sue for harassment to stop. */
    SUE_TO_STOP_HARASSMENT,
    /** To sue for damages in a civil court. */
    CIVIL_DAMAGES,
    /** To complain of sexual harassment to the employer. */
    HARASSMENT_COMPLAINT,
    /** To sue whoever complained in bad faith. */
    SUE_COMPLAINANT,
    /** To stop attending work, the time of notice of a resignation being over. */
    STOP_ATTENDING,
    /** To resign during annual leave. */
    RESIGN_DURING_LEAVE,
    /** To file the defence on the next business day. */
    FILE_DEFENCE,
    /** To prove capacity or correct the deficiency. */
    CORRECT_CAPACITY,
    /** To send a letter of dismissal. */
    SEND_DISMISSAL_LETTER,
    /** To be paid the settlement within 48 hours of the end. */
    SETTLEMENT_IN_48_HOURS,
    /** To claim the indemnity for arbitrary dismissal. */
    CLAIM_DISMISSAL_INDEMNITY,
    /** To claim the nullity of a dismissal in a labour process. */
    CLAIM_NULLITY,
    /** To claim the nullity of a dismissal in a process of amparo. */
    CLAIM_BY_AMPARO,
    /** To claim damages beyond the indemnity for dismissal. */
    FURTHER_DAMAGES,
    /** To be reinstated. */
    REINSTATEMENT,
    /** To the pay lost while prevented from working. */
    LOST_PAY,
    /** To have a dismissal recorded by the police at once. */
    POLICE_RECORD_OF_DISMISSAL,
    /** To have a dismissal verified by the labour inspection. */
    ADMINISTRATIVE_VERIFICATION,
    /** To report acts of extreme violence to the courts. */
    REPORT_TO_COURT,
    /** To ask for a conciliation hearing. */
    CONCILIATION_HEARING,
    /** To open the conciliation of a collective bargaining. */
    COLLECTIVE_CONCILIATION,
    /** To have the conciliator mediate and make proposals. */
    MEDIATION,
    /** To conciliate in a lawsuit. */
    JUDICIAL_CONCILIATION,
    /** To invite the parties of a lawsuit to settle; the judge's. */
    INVITE_TO_SETTLE,
    /** To answer a record of infringement. */
    FILE_DESCARGOS,
    /** Of the authority, to examine the facts ex officio. */
    ACT_EX_OFFICIO,
    /** To have a request for paying a fine in instalments evaluated. */
    PAY_FINE_IN_INSTALMENTS,
    /** Of the authority, to determine an infringement. */
    DETERMINE_INFRINGEMENT,
    /** To form or join a union without permission of the employer. */
    JOIN_UNION,
    /** To facilities for union activity. */
    UNION_FACILITIES,
    /** To act within the functions of a union. */
    UNION_FUNCTION,
    /** To constitute a union with the members that it has, and to keep it. */
    UNION_MINIMUM,
    /** To have a union registered after a cure. */
    UNION_REGISTRATION,
    /** To sue over the breach of a collective agreement. */
    SUE_OVER_AGREEMENT,
    /** To strike, as far as one of the requirements goes. */
    STRIKE_REQUIREMENT,
    /** To strike, as far as an arbitration lets. */
    STRIKE_BESIDE_ARBITRATION,
    /** To resort to arbitration during a strike. */
    PROPOSE_ARBITRATION,
    /** To declare a strike illegal; the authority. */
    DECLARE_STRIKE_ILLEGAL
}
