package io.github.llamkay.fact;

/** Benefits that the law grants. */
public enum Benefit {
    /** Gratificación of July or December: the bonus of Fiestas Patrias or Navidad. */
    GRATIFICACION,
    /** Gratificación trunca: the part of a gratificación earned by the day of leaving. */
    GRATIFICACION_TRUNCA,
    /** Bonificación extraordinaria: the health contribution that the employer saves on a gratificación. */
    BONIFICACION_EXTRAORDINARIA,
    /** Asignación familiar: monthly family allowance. */
    ASIGNACION_FAMILIAR,
    /** Vacaciones: days of annual leave. */
    VACACIONES,
    /** Remuneración vacacional: pay of the annual leave. */
    REMUNERACION_VACACIONAL,
    /** Pay for leave that was earned and never taken. */
    VACACIONES_NO_GOZADAS,
    /** Indemnización vacacional: indemnity for leave not taken in its year. */
    INDEMNIZACION_VACACIONAL,
    /** Vacaciones truncas: the part of the leave of an unfinished year, paid at the end. */
    VACACIONES_TRUNCAS,
    /** CTS (compensación por tiempo de servicios): the half-yearly deposit. */
    CTS,
    /** CTS trunca: the part of CTS not yet deposited, paid at the end. */
    CTS_TRUNCA,
    /** Interest on CTS deposited late. */
    INTERESES_CTS,
    /** What the worker may draw from CTS deposits. */
    RETIRO_CTS
}
