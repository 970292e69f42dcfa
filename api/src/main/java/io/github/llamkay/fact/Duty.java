package io.github.llamkay.fact;

/** Duties whose fulfilment is stated by {@link Done} and {@link NotDone}. */
public enum Duty {
    /** Give the payslip of a benefit; stated in full by {@link Payslip}. */
    DELIVER_PAYSLIP,
    /** Pay a benefit; stated by {@link Payment} or {@link CtsDeposit}. */
    PAY_BENEFIT,
    /** Grant the annual leave; stated by {@link LeavePeriod}. */
    GRANT_LEAVE,
    /** Deposit CTS in the institution that the worker chose; stated by {@link CtsDeposit}. */
    DEPOSIT_CTS,
    /** Tell the depositary that CTS is to be retained after a dismissal for grave fault that caused a loss. */
    NOTIFY_DEPOSITARY_OF_RETENTION,
    /** Sue for the damage that the grave fault caused. */
    SUE_FOR_DAMAGES,
    /** Tell the court the depositary and the number of the CTS account. */
    TELL_COURT_CTS_ACCOUNT,
    /** Give the worker the certificate of termination (constancia de cese) that frees the CTS. */
    DELIVER_TERMINATION_CERTIFICATE,
    /** Prove to the labour authority that the employment ended; the worker's act. */
    PROVE_TERMINATION,
    /** Give a meal break of the least length or more. */
    GRANT_MEAL_BREAK,
    /** Perform overtime that is not voluntary; the worker's act. */
    PERFORM_OVERTIME,
    /** Give the rest agreed in place of overtime pay; stated by {@link TimeOffTaken}. */
    GRANT_TIME_OFF,
    /** Record overtime by safe and reliable means; stated by {@link WorkedDay}. */
    RECORD_OVERTIME,
    /** Keep an attendance register; stated by {@link AttendanceRegister}. */
    KEEP_ATTENDANCE_REGISTER,
    /** Have the trainees and seconded workers in the attendance register; stated by {@link AttendanceRegister}. */
    REGISTER_OTHER_PERSONNEL,
    /** Have the least content in the attendance register; stated by {@link AttendanceRegister}. */
    COMPLETE_ATTENDANCE_REGISTER,
    /** Consult the workers before a collective change of the timetable; stated by {@link ScheduleAct}. */
    CONSULT_TIMETABLE,
    /** Rule on a challenged change of the timetable; the authority's act, stated by {@link ScheduleAct}. */
    RULE_ON_TIMETABLE,
    /** Demand in writing that the employer mend a hostile act; the worker's act. */
    SERVE_HOSTILITY_DEMAND,
    /** Take out the life insurance of a worker. */
    TAKE_OUT_LIFE_INSURANCE,
    /** Have approved internal work regulations. */
    HAVE_INTERNAL_RULES,
    /** Provide in the internal work regulations for what the law asks. */
    STATE_INTERNAL_RULES_CONTENTS,
    /** Hand the internal work regulations to the labour authority. */
    FILE_INTERNAL_RULES,
    /** Make the approved internal work regulations available to the workers. */
    MAKE_INTERNAL_RULES_AVAILABLE,
    /** Keep each worker's receipt for the internal work regulations. */
    KEEP_INTERNAL_RULES_RECEIPTS,
    /** Make the internal work regulations known to a worker who joins. */
    DELIVER_INTERNAL_RULES,
    /** Value the goods given in payment reasonably. */
    VALUE_GOODS,
    /** Enter the worker in the payroll; stated by {@link PayrollRegistration}. */
    REGISTER_IN_PAYROLL,
    /** Rectify the date of entry that the payroll records; stated by {@link PayrollRegistration}. */
    RECTIFY_PAYROLL,
    /** Tell the employer of the error in the payroll; the worker's act. */
    NOTIFY_PAYROLL_ERROR,
    /** Put the contract in writing, with all that it must state; stated by {@link Contract}. */
    PUT_CONTRACT_IN_WRITING,
    /** File the contract with the labour authority; stated by {@link ContractEvent}. */
    FILE_CONTRACT,
    /** Give the worker a copy of the contract; stated by {@link ContractEvent}. */
    DELIVER_CONTRACT_COPY,
    /** Keep the post for its holder. */
    KEEP_POST_FOR_HOLDER,
    /** Report a group of persons in the electronic payroll; stated by {@link PayrollContents}. */
    REPORT_IN_PAYROLL,
    /** Give the employer the support that it asked for a leave by agreement; the worker's act. */
    SUPPORT_LEAVE_REQUEST,
    /** Meet the conditions of EsSalud for a subsidy. */
    MEET_SUBSIDY_CONDITIONS,
    /** Pay a subsidy of EsSalud on the ordinary paydays, to claim it back afterwards. */
    ADVANCE_SUBSIDY,
    /** Attach the medical certificates to the claim to EsSalud. */
    ATTACH_MEDICAL_CERTIFICATES,
    /** Withhold the pension contribution from a subsidy; stated by {@link Deduction}. */
    WITHHOLD_PENSION_CONTRIBUTION,
    /** Pay the contributions to the pension system and the complementary risk insurance (SCTR) during a subsidy. */
    PAY_PENSION_AND_SCTR,
    /** Tell the employer of the grave illness or accident of a relative; stated by {@link LeaveNotice}. */
    NOTIFY_FAMILY_ILLNESS,
    /** Agree with the employer that further hours of assistance be made up by overtime. */
    AGREE_TO_MAKE_UP_HOURS,
    /** Present the CITT or a medical certificate with the probable day of birth; stated by {@link LeaveNotice}. */
    PRESENT_PREGNANCY_CERTIFICATE,
    /** Give the pregnant worker tasks without risk for her, the embryo or the foetus. */
    ASSIGN_SAFE_TASKS,
    /** Leave pay and every other right untouched when her tasks change. */
    KEEP_RIGHTS_ON_REASSIGNMENT,
    /** Let the mother return to the same post after the rest. */
    RETURN_TO_SAME_POST,
    /** Register the worker with EsSalud. */
    REGISTER_WITH_ESSALUD,
    /** Tell the employer the probable day of birth before paternity leave; stated by {@link LeaveNotice}. */
    NOTIFY_EXPECTED_BIRTH,
    /** Have a lactation room at a work site; stated by {@link LactationRoom}. */
    IMPLEMENT_LACTATION_ROOM,
    /** Equip the lactation room and place it well; stated by {@link LactationRoom}. */
    EQUIP_LACTATION_ROOM,
    /** Put the telework contract in writing. */
    PUT_TELEWORK_IN_WRITING,
    /** Have people with disabilities among the staff in the proportion of the employment quota; stated by {@link QuotaStaff}. */
    MEET_DISABILITY_QUOTA,
    /** Determine in January who did not meet the quota, tell them and open the procedure; the inspection's act. */
    NOTIFY_UNMET_QUOTA,
    /** Evaluate, qualify and certify a disability free of charge; the health facility's act. */
    CERTIFY_DISABILITY_FREE,
    /** Ask a worker with a disability for the certificate. */
    ASK_DISABILITY_CERTIFICATE,
    /** Give detailed information on a post whose risk is alleged against the quota; stated by {@link RiskPost}. */
    DETAIL_RISK_POST,
    /** Be entered in RETCC, the register of construction workers; stated by {@link RetccEntry}. */
    REGISTER_IN_RETCC,
    /** Register a construction work in RENOCC; stated by {@link WorkFiling}. */
    REGISTER_WORK,
    /** Register in REMYPE, the register of micro and small enterprises; stated by {@link MypeRegistration}. */
    REGISTER_IN_REMYPE,
    /** Hire workers and enter them in REMYPE after a provisional registration. */
    ENTER_WORKERS_IN_REMYPE,
    /** Join a pension scheme; stated by {@link PensionAffiliation}. */
    JOIN_PENSION_SCHEME,
    /** Give back a school allowance whose ground was not proved, out of the settlement. */
    REFUND_SCHOOL_ALLOWANCE,
    /** Contract the insurance of hazardous work (SCTR). */
    CONTRACT_SCTR,
    /** Put the contract of a foreign worker in writing, for a term. */
    WRITE_FOREIGN_CONTRACT,
    /** Commit in writing to train national staff; stated by {@link ForeignContract}. */
    COMMIT_TO_TRAIN_NATIONALS,
    /** File the contract of a foreign worker; stated by {@link ForeignContractFiling}. */
    FILE_FOREIGN_CONTRACT,
    /** File it at the mail desk of the MTPE; stated by {@link ForeignContractFiling}. */
    ADDRESS_FOREIGN_FILING,
    /** Sign a record of each wage paid; stated by {@link Payslip}. */
    SIGN_PAY_RECORD,
    /** Give adequate food to a household worker. */
    GIVE_FOOD,
    /** Respect in the food the customs of the worker's place of origin. */
    RESPECT_FOOD_CUSTOMS,
    /** Give decent and private lodging to a household worker who lives in. */
    GIVE_LODGING,
    /** Guarantee the regular attendance of studies outside the working day. */
    ALLOW_SCHOOL_ATTENDANCE,
    /** Have an adequate space for study in the residence. */
    GIVE_STUDY_SPACE,
    /** Respect the time outside the working day for schoolwork. */
    RESPECT_STUDY_TIME,
    /** Let hours of exceptional schoolwork be made up. */
    ALLOW_HOURS_COMPENSATION,
    /** Give notice of the end of the employment; stated by {@link HouseholdNotice}. */
    GIVE_NOTICE_OF_END,
    /** Pay the contribution to EsSalud. */
    PAY_ESSALUD,
    /** Pay in the pension contribution of the worker. */
    PAY_PENSION,
    /** Enter employer, household worker and dependants in the register of SUNAT. */
    REGISTER_HOUSEHOLD,
    /** Report an event to the register of household workers; stated by {@link RegisterChangeReport}. */
    REPORT_REGISTER_CHANGE,
    /** Show the employer's identity document to record the end of a household employment. */
    SHOW_EMPLOYER_DOCUMENT
}
