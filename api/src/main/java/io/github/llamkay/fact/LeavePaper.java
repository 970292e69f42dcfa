package io.github.llamkay.fact;

/** Papers that go with a notice of leave. */
public enum LeavePaper {
    /** A certificate by an authorised health professional. */
    MEDICAL_CERTIFICATE,
    /** The certificate of incapacity for work (CITT) of EsSalud. */
    CITT,
    /** A medical certificate that states the probable day of birth. */
    CERTIFICATE_WITH_BIRTH_DATE
}
