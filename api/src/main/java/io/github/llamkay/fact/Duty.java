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
    /** Have both covers of SCTR, each with an insurer that the law admits; stated by {@link SctrCover}. */
    COMPLETE_SCTR,
    /** Verify that the workers posted by third parties are covered by SCTR; stated by {@link PostedWorker}. */
    VERIFY_SCTR,
    /** Have a management system of safety and health at work; stated by {@link OshSystem}. */
    IMPLEMENT_OSH_SYSTEM,
    /** Have a policy of safety and health at work; stated by {@link OshPolicy}. */
    SET_OSH_POLICY,
    /** Protect the persons without employment who serve at the workplace or are inside it. */
    PROTECT_PERSONS_AT_WORKPLACE,
    /** Have the elements of the organisation of safety and health at work; each is stated by its own fact or duty. */
    ORGANISE_OSH,
    /** Consider the differences between the sexes when risks are evaluated and prevented. */
    CONSIDER_GENDER_IN_RISKS,
    /** Plan and apply the measures of safety and health at work; stated by {@link OshPlanning}. */
    PLAN_OSH,
    /** Investigate a work accident, occupational disease or incident. */
    INVESTIGATE_OSH_EVENT,
    /** Have the management system of safety and health at work audited from time to time. */
    AUDIT_OSH_SYSTEM,
    /** Identify hazards and evaluate risks (IPER). */
    ASSESS_RISKS,
    /** Make the first or baseline assessment of safety and health at work. */
    MAKE_OSH_BASELINE,
    /** Let every worker consult the baseline assessment. */
    OPEN_BASELINE_TO_WORKERS,
    /** Let the union organisations consult the baseline assessment. */
    OPEN_BASELINE_TO_UNIONS,
    /** Have an annual plan of safety and health at work; stated by {@link OshPlan}. */
    HAVE_OSH_PLAN,
    /** Have the programmes of the annual plan; stated by {@link OshPlan}. */
    COMPOSE_OSH_PLAN,
    /** Keep the obligatory registers of safety and health at work; each is stated by {@link OshRegister}. */
    KEEP_OSH_REGISTERS,
    /** Have the least content in those registers; stated by {@link OshRegister}. */
    COMPLETE_OSH_REGISTERS,
    /** Keep the simplified registers of micro and small enterprises. */
    KEEP_SIMPLIFIED_OSH_REGISTERS,
    /** Have internal rules of safety and health at work (RISST); stated by {@link OshRules}. */
    HAVE_OSH_RULES,
    /** Have in the RISST the parts that the law asks for; stated by {@link OshRules}. */
    COMPLETE_OSH_RULES,
    /** Set in the internal work regulations the sanctions for breaches of safety and health at work. */
    STATE_OSH_SANCTIONS,
    /** Have a medical service that evaluates the workers; stated by {@link MedicalService}. */
    HAVE_MEDICAL_SERVICE,
    /** Have an occupational physician at the work site for the least hours; stated by {@link OccupationalPhysician}. */
    HAVE_PHYSICIAN_ON_SITE,
    /** Prove with documents the watch over the workers' health; stated by {@link HealthSurveillance}. */
    PROVE_HEALTH_SURVEILLANCE,
    /** Make the internal rules on medical examinations known to the committee or Supervisor. */
    DISCLOSE_EXAM_RULES,
    /** Have the worker examined by an occupational physician; stated by {@link MedicalExam}. */
    EXAMINE_WORKER,
    /** Hold the trainings in safety and health at work of the year; each is stated by {@link OshTraining}. */
    HOLD_OSH_TRAININGS,
    /** Have the recommendations of safety and health at work in the contract or annexed to it. */
    ATTACH_OSH_RECOMMENDATIONS,
    /** Deal in those recommendations with the risks of workplace and post; stated by {@link OshRecommendations}. */
    DESCRIBE_RISKS,
    /** Hand the worker those recommendations where the contract does not carry them. */
    DELIVER_OSH_RECOMMENDATIONS,
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
    SHOW_EMPLOYER_DOCUMENT,
    /** Report an accident, incident or other situation to the Ministry of Labour; stated by {@link SafetyEventAct}. */
    REPORT_SAFETY_EVENT,
    /** Communicate an accident to the medical centre that attends the worker; stated by {@link SafetyEventAct}. */
    COMMUNICATE_ACCIDENT,
    /** Register an accident that did not kill; the medical centre's act, stated by {@link SafetyEventAct}. */
    REGISTER_ACCIDENT,
    /** Register an occupational disease; the medical centre's act, stated by {@link SafetyEventAct}. */
    REGISTER_OCCUPATIONAL_DISEASE,
    /** State the least content in a written complaint to the labour inspection; the complainant's act, stated by {@link InspectionComplaint}. */
    STATE_COMPLAINT_CONTENTS,
    /** Give the committee and whoever else answers for safety and health at work the means to carry out the preventive plans. */
    GIVE_COMMITTEE_MEANS,
    /** See to it that the agreements of the committee of safety and health at work are carried out. */
    FULFIL_COMMITTEE_AGREEMENTS,
    /** Name the employer's representatives on the committee of safety and health at work. */
    NAME_EMPLOYER_REPRESENTATIVES,
    /** Constitute the committee on safety and health at work; stated also by a running {@link RepresentativesMandate}. */
    CONSTITUTE_COMMITTEE,
    /** Keep to the lowest number of members that the law allows; stated by {@link CommitteeSeats}. */
    RESPECT_COMMITTEE_SIZE,
    /** Tell the union that the representatives must be elected; stated by {@link ElectionAct}. */
    SEND_ELECTION_NOTICE,
    /** Have a Supervisor of safety and health whom the workers elected; stated also by a running {@link RepresentativesMandate}. */
    HAVE_SUPERVISOR,
    /** Agree on the number of members of the committee; stated by {@link CommitteeSizeSettlement}. */
    AGREE_COMMITTEE_SIZE,
    /** Run the election of the workers' representatives, before the procedure of 2021. */
    RUN_ELECTION,
    /** Leave a record of the election in a file that goes to the archive of the committee. */
    KEEP_ELECTION_FILE,
    /** Have the observer of the majority union take part in the committee. */
    INCORPORATE_OBSERVER,
    /** Have the workers vote secretly and directly; stated by {@link VotingConditions}. */
    HOLD_SECRET_DIRECT_VOTE,
    /** Observe the guide of the public sector for the election (R.M. 148-2012-TR). */
    OBSERVE_PUBLIC_ELECTION_GUIDE,
    /** Grant the union a reasonable term to run the election. */
    GRANT_REASONABLE_TERM,
    /** Summon the board of the union, to explain why the election is not held. */
    SUMMON_UNION_BOARD,
    /** Give the union the support that it needs to run the election. */
    SUPPORT_UNION_ELECTION,
    /** Invite candidates again, as long as there are too few. */
    REPEAT_CANDIDATE_INVITATION,
    /** Tell the workers that their active participation in the committee is needed. */
    INFORM_OF_PARTICIPATION,
    /** Take part in the committee; the workers' act. */
    TAKE_PART_IN_COMMITTEE,
    /** Prove what was done to let workers and unions nominate candidates. */
    PROVE_PARTICIPATION_EFFORTS,
    /** Tell all workers the number of members proposed, with its criteria; stated by {@link ElectionAct}. */
    PROPOSE_COMMITTEE_SIZE,
    /** Give both sides of the committee the same number of members; stated by {@link CommitteeSeats}. */
    KEEP_COMMITTEE_PARITY,
    /** State in that notice what it must state; stated by {@link ElectionNotice}. */
    COMPLETE_ELECTION_NOTICE,
    /** Form the electoral board; stated by {@link ElectionAct}. */
    APPOINT_ELECTORAL_BOARD,
    /** Decide whether to vote in person, remotely or both; stated by {@link ElectionAct}. */
    DECIDE_ELECTION_MODALITY,
    /** Call the election; stated by {@link ElectionAct}. */
    PUBLISH_ELECTION_CALL,
    /** Call and organise the election where no union does; stated by {@link ElectionAct}. */
    ORGANISE_ELECTION,
    /** Put in the call what it must contain; stated by {@link ElectionCall}. */
    COMPLETE_ELECTION_CALL,
    /** List on the voters' roll the workers entitled to vote and nobody else; stated by {@link VoterRoll}. */
    DRAW_UP_VOTER_ROLL,
    /** Register the candidates; stated by {@link ElectionAct}. */
    REGISTER_CANDIDATES,
    /** Publish the list of registered candidates; stated by {@link ElectionAct}. */
    PUBLISH_REGISTERED_CANDIDATES,
    /** Make the list of eligible candidates known; stated by {@link ElectionAct}. */
    PUBLISH_ELIGIBLE_CANDIDATES,
    /** Draw the staff of the polling tables or the platform by lot and publish the list; stated by {@link ElectionAct}. */
    PUBLISH_POLL_STAFF,
    /** Take up a broken timetable again; stated by {@link ElectionAct}. */
    RESUME_ELECTION_TIMETABLE,
    /** Hold the vote; stated by {@link ElectionAct}. */
    HOLD_ELECTION,
    /** Count the votes, draw up the record and proclaim the elected; stated by {@link ElectionAct}. */
    DRAW_UP_ELECTION_RECORD,
    /** Report the results of a site to the electoral board; stated by {@link ElectionAct}. */
    REPORT_SITE_RESULTS,
    /** Send records and ballots of a site to the head office; stated by {@link ElectionAct}. */
    SEND_BALLOTS,
    /** Keep records and ballots of the sites. */
    KEEP_BALLOTS,
    /** Send the record of the election to the employer; stated by {@link ElectionAct}. */
    SEND_ELECTION_RECORD,
    /** Deliver the credentials to the elected; stated by {@link ElectionAct}. */
    DELIVER_CREDENTIALS,
    /** Call the meeting in which the body is installed; stated by {@link ElectionAct}. */
    CONVENE_INSTALLATION,
    /** Install the body in due form; stated by {@link InstallationSession}. */
    INSTALL_BODY,
    /** Hold the second session of installation; stated by {@link ElectionAct}. */
    HOLD_SECOND_SESSION,
    /** Install the body with the quorum of the regulation; stated by {@link InstallationSession}. */
    RESPECT_INSTALLATION_QUORUM,
    /** Keep the term of office within its bounds; stated by {@link RepresentativesMandate}. */
    RESPECT_TERM_OF_OFFICE,
    /** Show the term of office in the call; stated by {@link ElectionCall}. */
    STATE_TERM_IN_CALL,
    /** Present a complete and ordered list of candidates; stated by {@link CandidateList}. */
    COMPLETE_CANDIDATE_LIST,
    /** Fill every post of the electoral board; stated by {@link BoardMember}. */
    COMPLETE_ELECTORAL_BOARD,
    /** Appoint the members of the electoral board and their posts; stated by {@link BoardAppointer}. */
    APPOINT_BOARD_MEMBERS,
    /** Check the voters' roll before the count; stated by {@link ElectionAct}. */
    CHECK_ROLL_BEFORE_COUNT,
    /** Designate scrutineers, if any, within the term; stated by {@link Scrutineer}. */
    DESIGNATE_SCRUTINEERS_IN_TIME,
    /** Hold the vote in person on the day, at the place and in the hours set, with ballots and ballot box; stated by {@link VotingConditions}. */
    VOTE_AS_ANNOUNCED,
    /** Sign and leave the fingerprint before the ballot goes into the box; stated by {@link BallotCast}. */
    SIGN_AND_FINGERPRINT,
    /** Provide a solution for voting with a web browser that has contingency mechanisms; stated by {@link VotingConditions}. */
    PROVIDE_WEB_VOTING,
    /** Proclaim the elected; stated by {@link ElectionAct}. */
    PROCLAIM_ELECTED,
    /** Fill by an election the seats that fell vacant; stated by {@link ElectionAct}. */
    RECONSTITUTE_COMMITTEE,
    /** Call that election; stated by {@link ElectionAct}. */
    CALL_RECONSTITUTION,
    /** Guarantee participation and transparency where electronic means are used; stated by {@link VotingConditions}. */
    GUARANTEE_ELECTRONIC_VOTE,
    /** Resolve an objection (tacha); stated by {@link ObjectionRuling}. */
    RESOLVE_OBJECTION,
    /** Resolve a challenge of the record; stated by {@link ElectionChallengeRuling}. */
    RESOLVE_CHALLENGE,
    /** Coordinate with the electoral board all that a third party does; stated by {@link ElectionContractor}. */
    COORDINATE_WITH_BOARD,
    /** Take the observer of the majority union into the committee; stated by {@link CommitteeSession}. */
    TAKE_IN_OBSERVER,
    /** Name the observer in writing; stated by {@link ObserverDesignation}. */
    DESIGNATE_OBSERVER,
    /** Elect a Supervisor of safety and health; stated also by {@link SafetySupervisor} and {@link RepresentativesMandate}. */
    ELECT_SUPERVISOR,
    /** Report the result of a site on election day; stated by {@link VotingSiteAct}. */
    REPORT_RESULT_OF_SITE,
    /** Keep proof of that report; stated by {@link VotingSiteAct}. */
    KEEP_REPORT_PROOF,
    /** Send the records and ballots of a site to the head office; stated by {@link VotingSiteAct}. */
    SEND_BALLOTS_OF_SITE,
    /** Keep the records and ballots of a site; stated by {@link VotingSiteAct}. */
    KEEP_BALLOTS_OF_SITE,
    /** Have the authorisation of the labour authority for the work of a minor under dependence. */
    OBTAIN_MINOR_WORK_AUTHORISATION,
    /** Check the minimum age and that the work of a minor is not dangerous; the authority's act. */
    CHECK_MINOR_WORK,
    /** Give a minor who is exploited urgent attention that restores the rights; the State's act. */
    RESTORE_CHILD_RIGHTS,
    /** Present the graduate to the company; the training centre's act. */
    PRESENT_GRADUATE,
    /** Keep the register of the professional practice of graduates; the training centre's act. */
    KEEP_PRACTICE_REGISTER,
    /** Plan, direct, evaluate and certify youth labour training, and give facilities for practice. */
    CONDUCT_YOUTH_TRAINING,
    /** Define the programme of youth labour training of the year; stated by {@link YouthTrainingProgramme}. */
    HAVE_YOUTH_TRAINING_PROGRAMME,
    /** Register the training agreement with the labour authority. */
    REGISTER_TRAINING_AGREEMENT,
    /** Take the measures needed to prevent hostility and harassment. */
    PREVENT_HARASSMENT,
    /** Take the measures needed to stop hostility and harassment. */
    STOP_HARASSMENT,
    /** Keep a complaint of sexual harassment confidential. */
    KEEP_COMPLAINT_CONFIDENTIAL,
    /** Guarantee due process in a complaint of sexual harassment. */
    GRANT_DUE_PROCESS,
    /** Protect whoever complains of sexual harassment and those who testify. */
    PROTECT_COMPLAINANT,
    /** Answer a complaint of sexual harassment; the act of the accused, stated by {@link HarassmentComplaintStep}. */
    ANSWER_HARASSMENT_COMPLAINT,
    /** Investigate a complaint of sexual harassment; stated by {@link HarassmentComplaintStep}. */
    INVESTIGATE_HARASSMENT,
    /** Resolve a complaint of sexual harassment; stated by {@link HarassmentResolution}. */
    RESOLVE_HARASSMENT_COMPLAINT,
    /** Report to the labour authority the sanction for sexual harassment; stated also by {@link HarassmentComplaintStep}. */
    REPORT_HARASSMENT_SANCTION,
    /** Cease a hostile act and pay the fine, as a judge ordered. */
    CEASE_HOSTILITY,
    /** Pay the indemnity that a judge sets for a claim made in bad faith; the claimant's act. */
    INDEMNIFY_ACCUSED,
    /** Have a committee, or a delegate, against sexual harassment. */
    HAVE_HARASSMENT_COMMITTEE,
    /** Attend work during the time of notice of a resignation; the worker's act. */
    ATTEND_DURING_NOTICE,
    /** Answer the request to be excused from the time of notice; stated by {@link ResignationAnswer}. */
    ANSWER_WAIVER_REQUEST,
    /** Put the resignation in writing; the worker's act. */
    RESIGN_IN_WRITING,
    /** Serve the resignation through a notary; the worker's act, advised. */
    SERVE_RESIGNATION_BY_NOTARY,
    /** Have a sudden stoppage of work verified; stated by {@link Fault}. */
    VERIFY_STOPPAGE,
    /** Investigate a grave fault at once and gather the evidence. */
    INVESTIGATE_FAULT,
    /** Deliver the letter of charges before a dismissal; stated by {@link DismissalNotice}. */
    DELIVER_DISMISSAL_NOTICE,
    /** Analyse the defence of the worker before deciding on the dismissal. */
    ANALYSE_DEFENCE,
    /** Go on paying while the worker is excused from attending; stated by {@link Absence}. */
    PAY_DURING_DEFENCE,
    /** Send the letter of dismissal at once, if dismissal is warranted; stated by {@link DismissalLetter}. */
    SEND_DISMISSAL_LETTER,
    /** Follow the procedure of dismissal. */
    FOLLOW_DISMISSAL_PROCEDURE,
    /** Deliver the certificate of work (certificado de trabajo). */
    DELIVER_WORK_CERTIFICATE,
    /** Answer a charge in the written defence; the worker's act, stated by {@link ChargeAnswer}. */
    ANSWER_CHARGE,
    /** Attach evidence against a charge that is denied; the worker's act, stated by {@link ChargeAnswer}. */
    ATTACH_DEFENCE_EVIDENCE,
    /** Go to the inspection to leave with the inspector who verifies a dismissal; the worker's act. */
    ATTEND_DISMISSAL_VERIFICATION,
    /** Go to the office of free legal defence and have a conciliation hearing evaluated and authorised. */
    ASK_FOR_CONCILIATION_AT_OFFICE,
    /** Appoint a conciliator, who calls the meetings needed; the authority's act. */
    APPOINT_CONCILIATOR,
    /** Notify the record of infringement to whoever is held responsible; the authority's act. */
    NOTIFY_INFRACTION_ACTA,
    /** Issue the final report of the instruction; the authority's act, stated by {@link SanctionAct}. */
    ISSUE_INSTRUCTION_REPORT,
    /** Issue the resolution of a sanctioning procedure; the authority's act, stated by {@link SanctionAct}. */
    ISSUE_SANCTION_RESOLUTION,
    /** State the least content of a request for instalments. */
    STATE_INSTALMENT_REQUEST,
    /** Enter the posted workers above the limit on the payroll of the user company. */
    INCORPORATE_EXCESS_WORKERS,
    /** Found the union in an assembly that approves the statutes and elects the board; stated by {@link UnionFoundation}. */
    FOUND_UNION_IN_ASSEMBLY,
    /** Have the founding minutes endorsed, with place, date and those present; stated by {@link UnionFoundation}. */
    ENDORSE_UNION_MINUTES,
    /** Register the union; stated by {@link UnionRegistrationAct}. */
    REGISTER_UNION,
    /** Present the papers of the registration of a union; stated by {@link UnionRegistration}. */
    SUBMIT_UNION_PAPERS,
    /** Hand in what is missing in the registration of a union; stated by {@link UnionRegistrationAct}. */
    CURE_UNION_REGISTRATION,
    /** Report new statutes of a union to the authority; stated by {@link UnionStatuteReport}. */
    REPORT_UNION_STATUTES,
    /** Present the papers of new statutes; stated by {@link UnionStatuteReport}. */
    SUBMIT_STATUTE_PAPERS,
    /** Have the minutes of the decision to strike endorsed and, where delegates decide, ratified; stated by {@link StrikeDecision}. */
    ENDORSE_STRIKE_MINUTES,
    /** Notify the employer and the authority of a strike; stated by {@link StrikeNotice}. */
    NOTIFY_STRIKE,
    /** Decide whether a strike is illegal; the authority, stated by {@link StrikeAct}. */
    RULE_ON_STRIKE,
    /** Decide the appeal on the illegality of a strike; the authority, stated by {@link StrikeAct}. */
    DECIDE_STRIKE_APPEAL
}
