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
    RETIRO_CTS,
    /** Overtime pay of a month: the hours and their surcharge. A payment states a month's overtime, whatever its days. */
    HORAS_EXTRAS,
    /** Overtime pay for hours whose compensation with rest was agreed and not given in time. */
    HORAS_EXTRAS_NO_COMPENSADAS,
    /** Pay for work on a day of rest: the work and its surcharge. */
    TRABAJO_EN_DESCANSO,
    /** The wage of a week, fortnight or month. */
    REMUNERACION,
    /** The least monthly wage of whoever works at night. */
    REMUNERACION_NOCTURNA,
    /** Utilidades: the share in the profits of a fiscal year. */
    UTILIDADES,
    /** Interest on a share in profits paid late. */
    INTERESES_UTILIDADES,
    /** Liquidación de beneficios sociales: the settlement at the end of the employment, all that is owed then in one sum. */
    LIQUIDACION,
    /** Legal labour interest on what was paid late. */
    INTERESES_LEGALES,
    /** Indemnización por despido arbitrario: indemnity for arbitrary dismissal, whatever the contract. */
    INDEMNIZACION_DESPIDO,
    /** Pay of the days of medical rest that the employer bears. */
    DESCANSO_MEDICO,
    /** Subsidy of EsSalud for temporary incapacity. */
    SUBSIDIO_INCAPACIDAD,
    /** What EsSalud gives back to the employer for a subsidy paid. */
    REEMBOLSO_ESSALUD,
    /** Leave for the death of a relative. */
    LICENCIA_FALLECIMIENTO,
    /** Leave for the grave illness or accident of a relative. */
    LICENCIA_FAMILIAR_GRAVE,
    /** Further days of that leave, on account of annual leave. */
    PRORROGA_FAMILIAR_GRAVE,
    /** Leave for the cancer of a child under 18. */
    LICENCIA_CANCER_HIJO,
    /** Rest before and after birth. */
    DESCANSO_MATERNIDAD,
    /** Further rest after a multiple birth or that of a child with a disability. */
    EXTENSION_POSTNATAL,
    /** Subsidy of EsSalud for maternity. */
    SUBSIDIO_MATERNIDAD,
    /** Paternity leave. */
    LICENCIA_PATERNIDAD,
    /** What was paid or given in exchange for paternity leave, which the law forbids. */
    CANJE_LICENCIA_PATERNIDAD,
    /** Asignación escolar: school allowance of civil construction. */
    ASIGNACION_ESCOLAR,
    /** CTS of a household worker, paid to the worker at the end of each year. */
    CTS_ANUAL,
    /** Pay of work on the day of weekly rest. */
    DESCANSO_SEMANAL_LABORADO,
    /** Pay of work on a public holiday. */
    FERIADO_LABORADO,
    /** Indemnity for an end of the employment without its notice. */
    INDEMNIZACION_PREAVISO,
    /** Contribution to EsSalud, borne by the employer. */
    APORTE_ESSALUD,
    /** Contribution to the Sistema Nacional de Pensiones, withheld from the worker. */
    APORTE_ONP,
    /** Paid leave for the functions of an office of safety and health at work. */
    LICENCIA_SST
}
