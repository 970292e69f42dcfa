package io.github.llamkay.fact;

/** Acts that follow an event of safety and health at work. */
public enum SafetyAct {
    /** The employer reported it to the Ministry of Labour through its electronic system. */
    REPORTED_IN_SYSTEM,
    /** The employer reported it to the Ministry of Labour on paper. */
    REPORTED_ON_PAPER,
    /** The employer communicated it to the medical centre that attends the worker. */
    COMMUNICATED_TO_MEDICAL_CENTRE,
    /** The medical centre registered it. */
    REGISTERED_BY_MEDICAL_CENTRE,
    /** The employer recorded it in the reference formats of employers in general (R.M. 050-2013-TR). */
    RECORDED_IN_GENERAL_FORMAT,
    /** The employer recorded it in the simplified formats of micro and small enterprises (R.M. 085-2013-TR). */
    RECORDED_IN_SIMPLIFIED_FORMAT
}
