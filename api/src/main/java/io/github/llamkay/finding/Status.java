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
    /** The law of safety and health at work applies. */
    COVERED_BY_OSH_LAW,
    /** The law of safety and health at work was not in force. */
    OSH_LAW_NOT_IN_FORCE,
    /** The annual plan lacks a programme that the source names as an example. */
    OSH_PROGRAMME_MISSING,
    /** The internal rules of safety and health are approved by the committee. */
    OSH_RULES_APPROVED,
    /** The internal rules of safety and health are not approved by the committee. */
    OSH_RULES_NOT_APPROVED,
    /** The labour authority need not approve it. */
    NO_APPROVAL_NEEDED,
    /** It need not be registered with the Ministry of Labour. */
    NO_REGISTRATION_NEEDED,
    /** The cover is contracted with an insurer that the law admits. */
    INSURER_ADMISSIBLE,
    /** The cover is contracted with an insurer that the law does not admit. */
    INSURER_NOT_ADMISSIBLE,
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
    CIE_ASSIGNED,
    /** The disagreement goes to the mechanisms for collective conflicts. */
    COLLECTIVE_CONFLICT_ROUTE,
    /** What grades the fine is known: severity, workers and the three criteria. */
    FINE_BY_CRITERIA,
    /** Accidents are recorded in the reference formats of employers in general. */
    GENERAL_RECORD_FORMATS,
    /** Accidents are recorded in the simplified formats of micro and small enterprises. */
    SIMPLIFIED_RECORD_FORMATS,
    /** An accident was recorded in formats that are not those of the employer. */
    WRONG_RECORD_FORMAT,
    /** The rule of the sector stays in force beside the law. */
    SECTOR_RULE_APPLIES,
    /** The rule of the sector prevails over the law. */
    SECTOR_RULE_PREVAILS,
    /** The rule of the sector does not apply. */
    SECTOR_RULE_DISPLACED,
    /** OSINERGMIN supervises. */
    SUPERVISED_BY_OSINERGMIN,
    /** The worker is management staff (personal de dirección). */
    MANAGEMENT_STAFF,
    /** The union has more than half of the workers as members. */
    MAJORITY_UNION,
    /** Nobody can be said to have to call the election: unions tie. */
    CONVENER_UNDETERMINED,
    /** An electoral board is in charge of the election. */
    ELECTORAL_BOARD_IN_CHARGE,
    /** The functions of the electoral board. */
    ELECTORAL_BOARD_FUNCTIONS,
    /** The electoral board adopted the decision. */
    BOARD_DECISION_ADOPTED,
    /** The electoral board did not adopt the decision. */
    BOARD_DECISION_NOT_ADOPTED,
    /** A union agrees with the employer on the number of members. */
    UNION_AGREES_COMMITTEE_SIZE,
    /** The number of members is lawful. */
    COMMITTEE_SIZE_VALID,
    /** The number of members is not lawful. */
    COMMITTEE_SIZE_NOT_VALID,
    /** No agreement on the number of members is possible: there is no union. */
    NO_SIZE_AGREEMENT_POSSIBLE,
    /** How many persons count for the committee or Supervisor. */
    PERSONS_COUNTED,
    /** Whoever was named as Supervisor is none: the workers did not elect that person. */
    SUPERVISOR_NOT_ELECTED,
    /** The rules of the committee's election govern that of the Subcommittee. */
    COMMITTEE_ELECTION_RULES_APPLY,
    /** The union has more than half of the workers of its own scope only, not of the company. */
    MAJORITY_IN_ITS_SCOPE_ONLY,
    /** The union runs the election. */
    UNION_RUNS_ELECTION,
    /** The employer runs the election. */
    EMPLOYER_RUNS_ELECTION,
    /** Whether to vote for persons or for lists was decided by whom it concerns. */
    BALLOT_SYSTEM_VALID,
    /** Whether to vote for persons or for lists was decided by somebody whom it does not concern. */
    BALLOT_SYSTEM_NOT_VALID,
    /** That there is no committee is no infringement of the employer. */
    LACK_OF_COMMITTEE_EXCUSED,
    /** The labour authority may not decide the dispute. */
    LABOUR_AUTHORITY_NOT_COMPETENT,
    /** The courts decide the dispute. */
    COURTS_COMPETENT,
    /** The election follows the procedure of R.M. 245-2021-TR. */
    ELECTION_PROCEDURE_APPLIES,
    /** The election follows a guide of its own, not that procedure. */
    ELECTION_PROCEDURE_EXCLUDED,
    /** The person counts as one of the workers. */
    COUNTED_AS_WORKER,
    /** The person does not count as one of the workers. */
    NOT_COUNTED_AS_WORKER,
    /** The seconded worker counts at the entity of destination. */
    COUNTED_AT_DESTINATION,
    /** The seconded worker counts at the entity of origin. */
    COUNTED_AT_ORIGIN,
    /** The worker is trust staff (personal de confianza). */
    TRUST_STAFF,
    /** The proposed number of members is accepted. */
    COMMITTEE_SIZE_ACCEPTED,
    /** The union has half of the workers or fewer as members. */
    MINORITY_UNION,
    /** The union is the most representative one. */
    MOST_REPRESENTATIVE_UNION,
    /** The employer calls in place of the union, which did not call in time. */
    EMPLOYER_CALLS_FOR_SILENCE,
    /** The employer organises the election in place of the union, which broke its timetable. */
    EMPLOYER_CALLS_FOR_BROKEN_TIMETABLE,
    /** President and secretary were agreed. */
    OFFICERS_AGREED,
    /** President and secretary were settled by drawing lots. */
    OFFICERS_DRAWN,
    /** A new term of office began. */
    TERM_OF_OFFICE_BEGAN,
    /** President of the electoral board. */
    BOARD_PRESIDENT,
    /** Secretary of the electoral board. */
    BOARD_SECRETARY,
    /** Member (vocal) of the electoral board. */
    BOARD_VOCAL,
    /** The functions of the electoral board. */
    BOARD_FUNCTIONS,
    /** The electoral board adopted it by consensus. */
    BOARD_ADOPTED_BY_CONSENSUS,
    /** The electoral board adopted it by simple majority. */
    BOARD_ADOPTED_BY_MAJORITY,
    /** The electoral board adopted it by its president's casting vote. */
    BOARD_ADOPTED_BY_CASTING_VOTE,
    /** The electoral board rejected it. */
    BOARD_REJECTED,
    /** The votes of the electoral board tie and its president did not vote. */
    BOARD_WITHOUT_DECISION,
    /** The scrutineer is accredited. */
    SCRUTINEER_ACCREDITED,
    /** Elected full representative. */
    ELECTED_TITULAR,
    /** Elected alternate. */
    ELECTED_SUPLENTE,
    /** The list is elected. */
    ELECTED_LIST,
    /** A tie for a seat is settled by drawing lots. */
    TIE_BY_LOT,
    /** The seats left vacant wait for the next election. */
    NO_RECONSTITUTION,
    /** The rules for electing the committee apply. */
    ELECTED_BY_COMMITTEE_RULES,
    /** Not a member of the committee for that reason alone. */
    NOT_BY_ITSELF_ON_COMMITTEE,
    /** The work is child labour. */
    CHILD_LABOUR,
    /** Of several minimum ages the highest holds, the reading that protects. */
    STRICTER_AGE_APPLIES,
    /** The national strategy discards light work, though the law allows it. */
    STRATEGY_DISCARDS_LIGHT_WORK,
    /** The age lies below a floor of ILO Convention 138. */
    BELOW_CONVENTION_AGE,
    /** The fine is the top of the range that corresponds. */
    FINE_AT_RANGE_MAXIMUM,
    /** The fine is the top of the range that corresponds, in soles. */
    FINE_MAXIMUM_AMOUNT,
    /** The fine is fixed by the size of the employer, however many workers are affected. */
    FIXED_FINE,
    /** The conduct is one that the Penal Code sanctions. */
    CRIMINAL_EXPOSURE,
    /** The conduct is a crime of commercial sexual exploitation of minors. */
    SEXUAL_EXPLOITATION_CRIME,
    /** The national plan for childhood and adolescence has an expected result on it. */
    PLAN_RESULT,
    /** The labour inspection is competent, wherever and by whomever the work is done. */
    INSPECTION_COMPETENT,
    /** Worst form of child labour: slavery and similar practices. */
    WORST_FORM_SLAVERY,
    /** Worst form of child labour: sexual exploitation. */
    WORST_FORM_SEXUAL,
    /** Worst form of child labour: illicit activities. */
    WORST_FORM_ILLICIT,
    /** Worst form of child labour: dangerous work. */
    WORST_FORM_HAZARDOUS,
    /** The labour authority may prohibit the work. */
    AUTHORITY_MAY_PROHIBIT,
    /** The exception lifts the minimum age alone. */
    EXCEPTION_LIFTS_AGE_ONLY,
    /** The elements of forced labour are present. */
    FORCED_LABOUR_PRESENT,
    /** There are indications of forced labour, which are to be investigated; it is not established. */
    FORCED_LABOUR_SUSPECTED,
    /** The work is one that Convention 29 leaves out of forced labour. */
    FORCED_LABOUR_EXCLUDED,
    /** Indicators of forced labour that were found beside its elements. */
    FORCED_LABOUR_INDICATORS,
    /** ILO Conventions 29 and 105 bind as domestic law. */
    CONVENTIONS_BINDING,
    /** The freedom to work is restricted unlawfully. */
    FREEDOM_TO_WORK_RESTRICTED,
    /** The restriction is lawful. */
    FREEDOM_TO_WORK_RESPECTED,
    /** The referral has priority: the person belongs to a group of greater vulnerability. */
    REFERRAL_PRIORITY,
    /** The agreement is one of a training modality of Ley 28518. */
    TRAINING_MODALITY,
    /** The limit of trainees that holds. */
    TRAINING_LIMIT,
    /** The limit of trainees rises for youths with a disability and young mothers. */
    TRAINING_LIMIT_EXTENDED,
    /** The norm that governs the agreement with a student of SENATI. */
    SENATI_AGREEMENT,
    /** The registration is not required. */
    REGISTRATION_NOT_REQUIRED,
    /** The training plan is not required. */
    PLAN_NOT_REQUIRED,
    /** The training plan was required. */
    PLAN_REQUIRED,
    /** The inspection may not demand the training plan. */
    PLAN_NOT_DEMANDABLE,
    /** The inspection could demand the training plan. */
    PLAN_DEMANDABLE,
    /** The transfer is a hostile act, equivalent to dismissal. */
    HOSTILE_TRANSFER,
    /** The established conduct is sexual harassment. */
    SEXUAL_HARASSMENT,
    /** The conduct as reported would be sexual harassment; nothing is established. */
    SEXUAL_HARASSMENT_ALLEGED,
    /** The established conduct is moral harassment (mobbing). */
    MORAL_HARASSMENT,
    /** The conduct as reported would be moral harassment; nothing is established. */
    MORAL_HARASSMENT_ALLEGED,
    /** The role of whoever did it is one of those that can harass. */
    HARASSER,
    /** The worker is whoever suffers the harassment, whatever the sex. */
    HARASSED_PERSON,
    /** The harassment came with a promise. */
    HARASSMENT_WITH_PROMISE,
    /** An element of sexual harassment is there. */
    HARASSMENT_ELEMENT,
    /** No element of sexual harassment is there. */
    NO_HARASSMENT_ELEMENT,
    /** The harassment was repeated, which supports its proof. */
    REPEATED_HARASSMENT,
    /** The conduct is one of the listed forms of sexual harassment. */
    HARASSMENT_FORM,
    /** An effect of harassment, by what it is on. */
    HARASSMENT_EFFECT,
    /** Sexual harassment of the typical kind. */
    TYPICAL_HARASSMENT,
    /** Sexual harassment of the environmental kind. */
    ENVIRONMENTAL_HARASSMENT,
    /** The conduct is listed as one that moral harassment may include; an indicator, never proof. */
    MORAL_HARASSMENT_INDICATOR,
    /** The contract stays in force in spite of a lawsuit. */
    CONTRACT_IN_FORCE,
    /** The lawsuit was filed before the procedure that must precede it. */
    PREMATURE_CLAIM,
    /** The report comes from somebody whom the source lists. */
    ADMITTED_REPORT,
    /** The employment ended on a ground of the law. */
    VALID_TERMINATION_GROUND,
    /** What ended the employment is no ground of the law, or its conditions are not met. */
    NO_TERMINATION_GROUND,
    /** The time of notice of a resignation. */
    RESIGNATION_TERM,
    /** The employer waived the time of notice of a resignation. */
    WAIVER_GRANTED,
    /** The waiver of the notice is taken as granted: the employer was silent. */
    WAIVER_DEEMED_GRANTED,
    /** The resignation stands, whatever the employer says. */
    RESIGNATION_STANDS,
    /** Abandonment of work. */
    ABANDONMENT,
    /** Absences above a limit of the law. */
    ABSENCE_FAULT,
    /** The conduct is on the list of grave faults. */
    LISTED_FAULT,
    /** A grave fault. */
    GRAVE_FAULT,
    /** Not a grave fault. */
    NOT_GRAVE_FAULT,
    /** The refusal of the test is taken as an admission of the state. */
    STATE_ADMITTED,
    /** The worker can be dismissed only for a just cause. */
    PROTECTED_FROM_DISMISSAL,
    /** No just cause is asked for to dismiss the worker. */
    NOT_PROTECTED_FROM_DISMISSAL,
    /** It is in doubt whether the employer acted at once. */
    IMMEDIACY_IN_DOUBT,
    /** The term for the written defence. */
    DEFENCE_TERM,
    /** The written defence was filed after its term. */
    DEFENCE_OUT_OF_TIME,
    /** The letter of dismissal was sent before the term of the defence was over, the defence being filed. */
    LETTER_BEFORE_TERM,
    /** The written defence answers every charge. */
    DEFENCE_COMPLETE,
    /** The written defence leaves a charge unanswered. */
    DEFENCE_INCOMPLETE,
    /** Evidence that the source suggests. */
    SUGGESTED_EVIDENCE,
    /** A just cause related to capacity. */
    CAPACITY_CAUSE,
    /** No just cause related to capacity. */
    NO_CAPACITY_CAUSE,
    /** The absence is justified. */
    ABSENCE_JUSTIFIED,
    /** The absence is not justified. */
    ABSENCE_NOT_JUSTIFIED,
    /** The form is valid. */
    FORM_VALID,
    /** The form is not the one asked for. */
    FORM_NOT_VALID,
    /** An arbitrary dismissal. */
    ARBITRARY_DISMISSAL,
    /** The worker is protected by the union immunity (fuero sindical). */
    UNION_IMMUNITY,
    /** A term is suspended. */
    TERM_SUSPENDED,
    /** The procedure is free of charge. */
    FREE_OF_CHARGE,
    /** The indemnity is the only reparation that the law sets. */
    SOLE_COMPENSATION,
    /** The dismissal is null. */
    NULL_DISMISSAL,
    /** An administrative conciliation. */
    ADMINISTRATIVE_CONCILIATION,
    /** A judicial conciliation. */
    JUDICIAL_CONCILIATION,
    /** In what procedure a conciliation takes place. */
    CONCILIATION_CHANNEL,
    /** A sanctioning procedure opens ex officio, with the record of infringement. */
    SANCTION_PROCEDURE_OPENED,
    /** The answer to a record of infringement was filed after its term. */
    ANSWER_OUT_OF_TIME,
    /** The infringement was determined before the limitation. */
    DETERMINED_IN_TIME,
    /** The infringement was determined after the limitation. */
    DETERMINED_AFTER_LIMITATION,
    /** The arrangement has the elements of genuine outsourcing. */
    GENUINE_OUTSOURCING,
    /** The arrangement is not genuine outsourcing. */
    NOT_GENUINE_OUTSOURCING,
    /** The company that receives the part of the process is an outsourcing provider (tercerizadora). */
    OUTSOURCING_PROVIDER,
    /** There is a ground by which outsourcing is denatured. */
    DENATURED_OUTSOURCING,
    /** The service is labour intermediation. */
    INTERMEDIATION,
    /** The service is outsourcing. */
    OUTSOURCING,
    /** The criteria that tell intermediation from outsourcing do not agree. */
    INCONSISTENT_SERVICE,
    /** There are two employers: the service company in form and the user company in fact. */
    TWO_EMPLOYERS,
    /** There is one employer, the contractor. */
    ONE_EMPLOYER,
    /** How many workers may be posted for temporary services. */
    INTERMEDIATION_LIMIT,
    /** The workers posted within the limit stay with the service company. */
    STAYS_WITH_SERVICE_COMPANY,
    /** The union acts as adviser, not as representative. */
    UNION_ADVISER,
    /** The union has fewer members than it needs. */
    UNION_BELOW_MINIMUM,
    /** The new statutes of the union hold. */
    STATUTES_IN_FORCE,
    /** The new statutes of the union do not hold. */
    STATUTES_NOT_IN_FORCE,
    /** The stoppage is a strike. */
    STRIKE,
    /** The stoppage lacks an element of a strike. */
    NOT_A_STRIKE,
    /** A ground to declare the strike illegal. */
    ILLEGALITY_GROUND,
    /** The strike is over. */
    STRIKE_ENDED,
    /** The strike is not over for that reason. */
    STRIKE_GOES_ON,
    /** The body is a works committee. */
    WORKS_COMMITTEE,
    /** The body bound to the work is dissolved. */
    WORKS_BODY_DISSOLVED,
    /** The body bound to the work goes on. */
    WORKS_BODY_STANDS,
    /** Something is lacking in what was presented or stated. */
    PAPERS_LACKING,
    /** The clause of a pack gives less than the law, or than an earlier pack: the better is due. */
    CLAUSE_GIVES_LESS
}
