package io.github.llamkay.finding;

/** Derived statuses worth reporting. */
public enum Status {
    /** The benefit is governed by the special regime of the worker, not by the rule of the general regime. */
    GOVERNED_BY_SPECIAL_REGIME,
    /** The benefit is paid free of social contributions. */
    EXEMPT_FROM_CONTRIBUTIONS,
    /** The family allowance is one whole amount, in spite of the circumstance at hand. */
    ALLOWANCE_IN_FULL,
    /** What was paid is part of the remuneration: withholdings and benefits are reckoned on it. */
    PART_OF_REMUNERATION,
    /** A payment day agreed by the parties has no effect. */
    AGREED_DATE_VOID,
    /** A settlement of social benefits (liquidación de beneficios sociales) is due. */
    SETTLEMENT_DUE,
    /** A settlement of social benefits is due, the indemnity for dismissal among them. */
    SETTLEMENT_WITH_INDEMNITY,
    /** Less than a month was served: its days count in the next semester of CTS. */
    CARRIED_TO_NEXT_SEMESTER,
    /** The leave indemnity does not apply: the worker decided not to rest. */
    NO_LEAVE_INDEMNITY,
    /** Leave is taken in one stretch. */
    UNINTERRUPTED_LEAVE,
    /** The amount does not enter the base of CTS. */
    NOT_COMPUTABLE_FOR_CTS,
    /** Leave goes on in spite of an incapacity that began during it. */
    LEAVE_CONTINUES,
    /** The labour authority fines the breach by workers affected and regime. */
    FINE_BY_WORKERS_AND_REGIME,
    /** The worker is excluded from the maximum working time. */
    EXCLUDED_FROM_MAXIMUM,
    /** The working time of a minor has lower limits. */
    LIMITS_OF_MINOR,
    /** Part of the working day is night time. */
    NIGHT_TIME,
    /** The hours of the working day, with the meal break left out or counted. */
    EFFECTIVE_DAY,
    /** Overtime that nobody ordered expressly is taken to be ordered tacitly. */
    OVERTIME_TACITLY_ORDERED,
    /** The pay of the weekly rest day, inside the wage. */
    WEEKLY_REST_PAY,
    /** What absences take from the wage: their days and a share of the weekly rest. */
    ABSENCE_DEDUCTION,
    /** The employer need not share its profits. */
    EXEMPT_FROM_PROFIT_SHARING,
    /** What is shared of the profits of a year among all workers. */
    PROFIT_POOL,
    /** The worker shares in the profits in proportion to a shorter working day. */
    SHARE_IN_PROPORTION,
    /** What is unpaid earns interest. */
    INTEREST_RUNS,
    /** The minimum wage that a full-time worker is due. */
    MINIMUM_WAGE,
    /** What is paid is not remuneration. */
    NOT_REMUNERATION,
    /** The worker ended the contract over a hostile act and may claim the indemnity. */
    HOSTILITY_INDEMNITY_CHOSEN,
    /** The document was filed and awaits its approval. */
    AWAITING_APPROVAL,
    /** The settlement holds all that is owed: nothing is paid beyond it. */
    NO_FURTHER_PAYMENT,
    /** The goods may be given in payment. */
    GOODS_ADMISSIBLE,
    /** The goods may not be given in payment. */
    GOODS_NOT_ADMISSIBLE,
    /** The benefit is paid in money alone. */
    NOT_PAYABLE_IN_KIND,
    /** The claim was filed after the term to claim. */
    TIME_BARRED,
    /** The services are an employment. */
    EMPLOYMENT_RELATIONSHIP,
    /** The services are not an employment. */
    NOT_EMPLOYMENT,
    /** The contract is indefinite, as agreed or by law. */
    INDEFINITE_CONTRACT,
    /** The contract for a fixed term has become indefinite. */
    CONTRACT_CONVERTED,
    /** The modality belongs to a group of the law. */
    CONTRACT_GROUP,
    /** Service runs from the real first day, not from the recorded one. */
    SERVICE_FROM_REAL_START,
    /** An employment may be disguised; an indicator, never proof. */
    DISGUISED_EMPLOYMENT_SUSPECTED,
    /** The return of the holder ended the substitution. */
    SUBSTITUTION_ENDED,
    /** The week is shorter than the ordinary one of the workplace. */
    PART_TIME,
    /** Part time of less than the daily hours that give all benefits. */
    SHORT_PART_TIME,
    /** The electronic payroll has two parts, T-Registro and PLAME. */
    PAYROLL_OF_TWO_PARTS,
    /** The work is telework. */
    TELEWORK,
    /** There are signs of subordination. */
    SUBORDINATION_INDICATED,
    /** Telework in its complete (total) form. */
    COMPLETE_TELEWORK,
    /** Telework in its mixed (partial) form. */
    MIXED_TELEWORK,
    /** The worker has the rights and duties of all workers of private activity. */
    EQUAL_RIGHTS,
    /** The worker counts among the women of fertile age of the work site. */
    WOMAN_OF_FERTILE_AGE,
    /** The space is no lactation room. */
    NOT_A_LACTATION_ROOM,
    /** Work is suspended and pay goes on (suspensión imperfecta). */
    IMPERFECT_SUSPENSION,
    /** The employer owes no contribution to EsSalud; those to the pension system and SCTR go on. */
    NO_ESSALUD_CONTRIBUTION,
    /** The right cannot be waived, whether or not it is paid. */
    NOT_WAIVABLE,
    /** The case is not regulated by the source. */
    NOT_REGULATED,
    /** The leave began within the time set for it. */
    LEAVE_START_IN_TIME,
    /** The leave began outside the time set for it. */
    LEAVE_START_OUT_OF_TIME,
    /** The worker is a person with a disability, by the definition of the law. */
    PERSON_WITH_DISABILITY,
    /** A certificate accredits the disability. */
    DISABILITY_ACCREDITED,
    /** The document at hand does not accredit the disability. */
    DISABILITY_NOT_ACCREDITED,
    /** The employer owes no disability quota for the year. */
    DISABILITY_QUOTA_NOT_OWED,
    /** How many workers with disabilities the quota asks for. */
    DISABILITY_QUOTA_REQUIRED,
    /** The disability quota was met. */
    DISABILITY_QUOTA_MET,
    /** The disability quota was not met. */
    DISABILITY_QUOTA_NOT_MET,
    /** An activity of high risk exempts nobody from the disability quota. */
    NO_QUOTA_EXEMPTION,
    /** The detailed information on a post of risk is complete. */
    RISK_REPORT_COMPLETE,
    /** The labour ministry supervises. */
    SUPERVISED_BY_LABOUR_MINISTRY,
    /** The authority of the civil service (SERVIR) supervises, with CONADIS. */
    SUPERVISED_BY_CIVIL_SERVICE_AUTHORITY,
    /** The sanctions of the labour inspection law apply. */
    SANCTIONED_BY_INSPECTION_LAW,
    /** The breach can be sanctioned. */
    SANCTIONABLE,
    /** The breach cannot be sanctioned. */
    NOT_SANCTIONABLE,
    /** The fine is a range in tax units (UIT). */
    FINE_IN_TAX_UNITS,
    /** The fine is that of the scale of the labour inspection. */
    FINE_BY_INSPECTION_SCALE,
    /** The benefit is inside the daily pay. */
    INCLUDED_IN_DAILY_PAY,
    /** The general regime governs, whatever the regime stated. */
    GENERAL_REGIME_APPLIES,
    /** The register of construction workers (RETCC) applies. */
    REGISTER_OF_CONSTRUCTION_WORKERS,
    /** The register of construction unions applies. */
    REGISTER_OF_CONSTRUCTION_UNIONS,
    /** The register of construction works (RENOCC) applies. */
    REGISTER_OF_CONSTRUCTION_WORKS,
    /** A benefit of a mining worker was not granted. */
    MINING_BENEFIT_MISSING,
    /** Over the limit on one base of reckoning, within it on the other. */
    QUOTA_BASE_IN_DOUBT,
    /** The limits on foreign workers do not apply. */
    EXEMPT_FROM_FOREIGN_LIMITS,
    /** Household worker. */
    HOUSEHOLD_WORKER,
    /** Not a household worker, by the tasks or their gain. */
    NOT_HOUSEHOLD_WORKER,
    /** The tasks are those of household work. */
    HOUSEHOLD_TASK,
    /** How often the wage is paid. */
    PAY_RHYTHM,
    /** The record of attendance for leave is met. */
    LEAVE_RECORD_MET,
    /** The record of attendance for leave is not met. */
    LEAVE_RECORD_NOT_MET,
    /** The day or absence counts as worked for the leave record. */
    COUNTS_FOR_LEAVE_RECORD,
    /** The base of the contributions. */
    CONTRIBUTION_BASE,
    /** A requirement of a filing is met. */
    REQUIREMENT_MET,
    /** A requirement of a filing is not met. */
    REQUIREMENT_MISSING,
    /** The register is not in operation there. */
    REGISTER_NOT_IMPLEMENTED,
    /** An entry in a register is valid. */
    ENTRY_VALID,
    /** An entry in a register has expired. */
    ENTRY_EXPIRED,
    /** A filing was made before its term began. */
    FILED_TOO_EARLY,
    /** Microenterprise by its sales. */
    MICRO_SIZE,
    /** Small enterprise by its sales. */
    SMALL_SIZE,
    /** Medium enterprise by its sales. */
    MEDIUM_SIZE,
    /** The special regime of the worker holds. */
    SPECIAL_REGIME_HOLDS,
    /** A provisional registration does not become definitive. */
    NO_DEFINITIVE_REGISTRATION,
    /** Life insurance is due. */
    LIFE_INSURANCE_DUE,
    /** The right has reached its ceiling. */
    CEILING_REACHED,
    /** The employer pays no days of medical rest. */
    NO_SICK_PAY,
    /** The enterprise stays in the regime of the microenterprise. */
    STAYS_MICRO,
    /** The enterprise stays in the regime of the microenterprise for a time of grace. */
    GRACE_YEAR,
    /** The enterprise passes to the regime of the small enterprise. */
    PASSES_TO_SMALL,
    /** The employer obtains the registration code (CIE). */
    CIE_ASSIGNED
}
