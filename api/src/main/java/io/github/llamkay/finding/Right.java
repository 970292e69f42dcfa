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
    CERTIFICATE_BY_AUTHORITY
}
