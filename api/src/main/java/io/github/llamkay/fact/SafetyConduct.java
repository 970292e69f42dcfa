package io.github.llamkay.fact;

/** Conducts against the rules of safety and health at work, by the list of infringements of the labour inspection. */
public enum SafetyConduct {
    /** The work site is not kept in order and clean. */
    POOR_HOUSEKEEPING,
    /** The opening of a work site, or work resumed after important alterations, was not reported, or with inexact data. */
    SITE_OPENING_NOT_REPORTED,
    /** A provision on the prevention of risks, or on safety and health at work, was broken. */
    PREVENTION_BREACH,
    /** A formal or documentary duty of prevention was broken that no other conduct of this list covers. */
    FORMAL_BREACH,
    /** An accident, disease or incident was not investigated. */
    NOT_INVESTIGATED,
    /** Risks were not evaluated, or working conditions and activities not checked periodically. */
    RISKS_NOT_EVALUATED,
    /** A preventive activity that the evaluation of risks showed to be necessary was not done. */
    PREVENTIVE_ACTIVITY_OMITTED,
    /** Medical examinations or periodic tests of health were not done. */
    MEDICAL_EXAMS_NOT_DONE,
    /** The results of medical examinations were not communicated to the workers concerned. */
    MEDICAL_RESULTS_NOT_COMMUNICATED,
    /** A compulsory register is missing or out of date, or required documents are not at hand. */
    REGISTERS_NOT_KEPT,
    /** Preventive action was not planned, or no plan or programme of safety and health drawn up. */
    NO_PREVENTIVE_PLAN,
    /** Workers were not given sufficient and adequate training and information on the risks of their posts. */
    INSUFFICIENT_TRAINING,
    /** Necessary measures on first aid, fire fighting or evacuation were not adopted. */
    EMERGENCY_MEASURES_MISSING,
    /** Companies that work at one site did not coordinate as they must. */
    COORDINATION_FAILURE,
    /** No committee was constituted and no supervisor designated. */
    NO_PARTICIPATION_BODY,
    /** One or more workers were not designated to take part as supervisor or member of the committee. */
    REPRESENTATIVE_NOT_DESIGNATED,
    /** The supervisor or the members of the committee were not given adequate education and training. */
    MEMBERS_UNTRAINED,
    /** The rights of workers to information, consultation or participation were infringed. */
    PARTICIPATION_RIGHTS_INFRINGED,
    /** The duties on audits of the management system were not met. */
    AUDITS_NOT_DONE,
    /** The duties on the insurance of hazardous work (SCTR) were not met. */
    SCTR_BREACH,
    /** A specific norm that protects a group of workers was not observed; a trait says which group. */
    PROTECTIVE_NORM_BREACH,
    /** A worker was assigned to a post incompatible with known personal characteristics, or without regard to professional capacity. */
    INCOMPATIBLE_ASSIGNMENT,
    /** The confidentiality of data on the health of workers was broken. */
    CONFIDENTIALITY_BREACH,
    /** A limit of exposure to a contaminating agent was exceeded; an {@link ExposureMeasurement} tells it with its figures. */
    EXPOSURE_LIMIT_EXCEEDED,
    /** Workers were kept from stopping work in case of risk. */
    STOPPAGE_IMPEDED,
    /** Preventive measures that the working conditions call for were not adopted. */
    PREVENTIVE_MEASURES_OMITTED,
    /** No management system of safety and health at work was implemented. */
    NO_MANAGEMENT_SYSTEM,
    /** There are no internal regulations of safety and health at work (RISST). */
    NO_SAFETY_REGULATIONS
}
