package io.github.llamkay.fact;

/**
 * Pay concepts, with what the table of the manual (section IX, question 9, pages 24 to 26) says of each: whether it enters
 * the base of CTS. The same table serves the gratificaciones and leave pay.
 *
 * <p>The table says which concepts can enter. Whether one does in a given semester also rests on how regularly it is
 * received (section IX, questions 11 and 14).
 */
public enum Concept {
    /** Basic remuneration. Computable. */
    BASIC_PAY(Listing.COMPUTABLE, PayNature.FIXED, "Remuneración básica", "Basic remuneration"),
    /** Commissions or piecework. Computable. */
    COMMISSION_OR_PIECEWORK(Listing.COMPUTABLE, PayNature.VARIABLE, "Comisiones o destajo", "Commissions or piecework"),
    /** Main meal provided by the employer. Computable. */
    MAIN_MEAL(Listing.COMPUTABLE, PayNature.FIXED, "Alimentación principal", "Main meal provided by the employer"),
    /** Remuneration in kind. Computable. */
    PAY_IN_KIND(Listing.COMPUTABLE, PayNature.FIXED, "Remuneración en especie", "Remuneration in kind"),
    /** Food paid in money. Computable. */
    FOOD_IN_MONEY(Listing.COMPUTABLE, PayNature.FIXED, "Alimentación en dinero", "Food paid in money"),
    /** Food benefits supplied directly. Computable. */
    FOOD_DIRECT_SUPPLY(
            Listing.COMPUTABLE,
            PayNature.FIXED,
            "Prestaciones alimentarias de suministro directo",
            "Food benefits supplied directly"),
    /** Leave remuneration (remuneración vacacional), which replaces the wage of its days. Computable. */
    VACATION_PAY(Listing.COMPUTABLE, PayNature.FIXED, "Remuneración vacacional", "Leave remuneration"),
    /** Pay for work on rest days and holidays. Computable. */
    REST_AND_HOLIDAY_WORK_PAY(
            Listing.COMPUTABLE,
            PayNature.VARIABLE,
            "Trabajo en descansos y feriados",
            "Pay for work on rest days and holidays"),
    /** Compensation for work on rest days and holidays. Computable. */
    REST_AND_HOLIDAY_WORK_COMPENSATION(
            Listing.COMPUTABLE,
            PayNature.VARIABLE,
            "Compensación por descansos y feriados",
            "Compensation for work on rest days and holidays"),
    /** Gratificaciones of July and December. Computable. */
    JULY_DECEMBER_BONUS(
            Listing.COMPUTABLE,
            PayNature.PERIODIC,
            "Gratificaciones de julio y diciembre",
            "Gratificaciones of July and December"),
    /** Other regular gratificaciones. Computable. */
    OTHER_REGULAR_BONUS(
            Listing.COMPUTABLE, PayNature.PERIODIC, "Otras gratificaciones regulares", "Other regular gratificaciones"),
    /** Overtime. Computable. */
    OVERTIME_PAY(Listing.COMPUTABLE, PayNature.VARIABLE, "Horas extras", "Overtime"),
    /** Surcharge for night hours. Computable. */
    NIGHT_SURCHARGE(Listing.COMPUTABLE, PayNature.VARIABLE, "Sobretasa nocturna", "Surcharge for night hours"),
    /** Mobility money of free disposal. Computable. */
    FREE_USE_MOBILITY(
            Listing.COMPUTABLE,
            PayNature.FIXED,
            "Movilidad de libre disponibilidad",
            "Mobility money of free disposal"),
    /** Pay for the breast-feeding hour. Computable. */
    BREASTFEEDING_HOUR_PAY(Listing.COMPUTABLE, PayNature.FIXED, "Hora de lactancia", "Pay for the breast-feeding hour"),
    /** Family allowance (asignación familiar). Computable. */
    FAMILY_ALLOWANCE(Listing.COMPUTABLE, PayNature.FIXED, "Asignación familiar", "Family allowance"),
    /** Bonus for 30 years of service. Computable. */
    BONUS_30_YEARS(Listing.COMPUTABLE, PayNature.FIXED, "Bonificación por 30 años", "Bonus for 30 years of service"),
    /** Bonus for length of service. Computable. */
    SENIORITY_BONUS(
            Listing.COMPUTABLE, PayNature.FIXED, "Bonificación por tiempo de servicios", "Bonus for length of service"),
    /** Cash-handling risk bonus. Computable. */
    CASH_RISK_BONUS(Listing.COMPUTABLE, PayNature.FIXED, "Bonificación por riesgo de caja", "Cash-handling risk bonus"),
    /** Production bonus. Computable. */
    PRODUCTION_BONUS(Listing.COMPUTABLE, PayNature.VARIABLE, "Bonificación por producción", "Production bonus"),
    /** Bonus for altitude, shift or another special condition. Computable. */
    ALTITUDE_SHIFT_CONDITION_BONUS(
            Listing.COMPUTABLE,
            PayNature.FIXED,
            "Bonificación por altura, turno u otra condición",
            "Bonus for altitude, shift or another special condition"),
    /** Prizes or bonuses for sales. Computable. */
    SALES_PRIZES(Listing.COMPUTABLE, PayNature.VARIABLE, "Premios por ventas", "Prizes or bonuses for sales"),
    /** Bonuses granted regularly. Computable. */
    REGULAR_BONUSES(Listing.COMPUTABLE, PayNature.FIXED, "Bonificaciones regulares", "Bonuses granted regularly"),
    /** 3 % AFP increase. Computable. */
    AFP_3_INCREASE(Listing.COMPUTABLE, PayNature.FIXED, "Incremento 3 % AFP", "3 % AFP increase"),
    /** 3.3 % SNP increase. Computable. */
    SNP_3_3_INCREASE(Listing.COMPUTABLE, PayNature.FIXED, "Incremento 3.3 % SNP", "3.3 % SNP increase"),
    /** Leave with pay. Computable. */
    PAID_LEAVE(Listing.COMPUTABLE, PayNature.FIXED, "Licencia con goce de haber", "Leave with pay"),
    /** Taxes of the worker taken on by the employer. Computable. */
    EMPLOYER_PAID_TAXES(
            Listing.COMPUTABLE,
            PayNature.FIXED,
            "Tributos asumidos por el empleador",
            "Taxes of the worker taken on by the employer"),
    /** Compulsory life insurance. Computable. */
    COMPULSORY_LIFE_INSURANCE(
            Listing.COMPUTABLE, PayNature.FIXED, "Seguro de vida obligatorio", "Compulsory life insurance"),
    /** Food benefits supplied indirectly. Not computable. */
    FOOD_INDIRECT_SUPPLY(
            Listing.NOT_COMPUTABLE,
            PayNature.FIXED,
            "Prestaciones alimentarias de suministro indirecto",
            "Food benefits supplied indirectly"),
    /** Education allowance. Not computable. */
    EDUCATION_ALLOWANCE(Listing.NOT_COMPUTABLE, PayNature.FIXED, "Asignación por educación", "Education allowance"),
    /** Allowance for a relative's death. Not computable. */
    FAMILY_DEATH_ALLOWANCE(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Asignación por fallecimiento de familiar",
            "Allowance for a relative's death"),
    /** Birthday bonus. Not computable. */
    BIRTHDAY_BONUS(Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Bonificación por cumpleaños", "Birthday bonus"),
    /** Marriage bonus. Not computable. */
    MARRIAGE_BONUS(Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Bonificación por matrimonio", "Marriage bonus"),
    /** Bonus for a child's birth. Not computable. */
    CHILD_BIRTH_BONUS(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Bonificación por nacimiento de hijos",
            "Bonus for a child's birth"),
    /** Bonus for closing collective bargaining (cierre de pliego). Not computable. */
    COLLECTIVE_BARGAINING_CLOSING_BONUS(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Bonificación por cierre de pliego",
            "Bonus for closing collective bargaining"),
    /** Extraordinary bonus of Ley 29351, today of Ley 30334. Not computable. */
    EXTRAORDINARY_BONUS_LAW_29351(
            Listing.NOT_COMPUTABLE,
            PayNature.PERIODIC,
            "Bonificación extraordinaria de ley",
            "Extraordinary bonus of Ley 29351, today of Ley 30334"),
    /** Bonuses by collective agreement on special dates. Not computable. */
    COLLECTIVE_AGREEMENT_SPECIAL_DATE_BONUS(
            Listing.NOT_COMPUTABLE,
            PayNature.PERIODIC,
            "Bonificación por convenio en fechas especiales",
            "Bonuses by collective agreement on special dates"),
    /** 10.23 % AFP bonus. Not computable. */
    AFP_10_23_BONUS(Listing.NOT_COMPUTABLE, PayNature.FIXED, "Bonificación 10.23 % AFP", "10.23 % AFP bonus"),
    /** Other bonuses, extraordinary and given once. Not computable. */
    OTHER_ONE_OFF_BONUSES(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Otras bonificaciones por única vez",
            "Other bonuses, extraordinary and given once"),
    /** Holiday bonus. Not computable. */
    VACATION_BONUS(Listing.NOT_COMPUTABLE, PayNature.PERIODIC, "Bonificación por vacaciones", "Holiday bonus"),
    /** Truncated leave (récord trunco). Not computable. */
    TRUNCATED_VACATION_RECORD(Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Récord trunco vacacional", "Truncated leave"),
    /** Truncated gratificaciones. Not computable. */
    TRUNCATED_BONUS(Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Gratificación trunca", "Truncated gratificaciones"),
    /** Extraordinary gratificaciones. Not computable. */
    EXTRAORDINARY_BONUS(
            Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Gratificación extraordinaria", "Extraordinary gratificaciones"),
    /** Christmas basket or similar. Not computable. */
    CHRISTMAS_BASKET(Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Canasta de Navidad", "Christmas basket or similar"),
    /** Snack or meal that is not the main meal. Not computable. */
    SNACK_NOT_MAIN_MEAL(
            Listing.NOT_COMPUTABLE,
            PayNature.FIXED,
            "Refrigerio que no es alimentación principal",
            "Snack or meal that is not the main meal"),
    /** Cost or value of working conditions. Not computable. */
    WORKING_CONDITIONS_COST(
            Listing.NOT_COMPUTABLE, PayNature.FIXED, "Condiciones de trabajo", "Cost or value of working conditions"),
    /** Transport value tied to attendance at the workplace. Not computable. */
    TRANSPORT_TIED_TO_ATTENDANCE(
            Listing.NOT_COMPUTABLE,
            PayNature.FIXED,
            "Transporte supeditado a la asistencia",
            "Transport value tied to attendance at the workplace"),
    /** Goods that the company makes and gives its workers. Not computable. */
    OWN_PRODUCTS_GIVEN(
            Listing.NOT_COMPUTABLE,
            PayNature.FIXED,
            "Bienes de producción propia",
            "Goods that the company makes and gives its workers"),
    /** Travel expenses (viáticos). Not computable. */
    TRAVEL_EXPENSES(Listing.NOT_COMPUTABLE, PayNature.VARIABLE, "Viáticos", "Travel expenses"),
    /** Work clothing. Not computable. */
    WORK_CLOTHING(Listing.NOT_COMPUTABLE, PayNature.FIXED, "Vestuario", "Work clothing"),
    /** Representation expenses. Not computable. */
    REPRESENTATION_EXPENSES(
            Listing.NOT_COMPUTABLE, PayNature.FIXED, "Gastos de representación", "Representation expenses"),
    /** Money or goods not of free disposal. Not computable. */
    NOT_FREELY_DISPOSABLE(
            Listing.NOT_COMPUTABLE,
            PayNature.FIXED,
            "Sumas o bienes que no son de libre disposición",
            "Money or goods not of free disposal"),
    /** Any form of profit sharing. Not computable. */
    PROFIT_SHARING(
            Listing.NOT_COMPUTABLE,
            PayNature.PERIODIC,
            "Participación en las utilidades",
            "Any form of profit sharing"),
    /** Retirement or disability pensions. Not computable. */
    RETIREMENT_OR_DISABILITY_PENSION(
            Listing.NOT_COMPUTABLE, PayNature.FIXED, "Pensiones", "Retirement or disability pensions"),
    /** Recargo al consumo. Not computable. */
    CONSUMPTION_SURCHARGE(Listing.NOT_COMPUTABLE, PayNature.VARIABLE, "Recargo al consumo", "Recargo al consumo"),
    /** Subsidies. Not computable. */
    SUBSIDIES(Listing.NOT_COMPUTABLE, PayNature.VARIABLE, "Subsidios", "Subsidies"),
    /** Economic subvention. Not computable. */
    ECONOMIC_SUBVENTION(Listing.NOT_COMPUTABLE, PayNature.FIXED, "Subvención económica", "Economic subvention"),
    /** Incentive for leaving. Not computable. */
    EXIT_INCENTIVE(Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Incentivo por cese", "Incentive for leaving"),
    /** Indemnity for arbitrary dismissal. Not computable. */
    ARBITRARY_DISMISSAL_INDEMNITY(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Indemnización por despido arbitrario",
            "Indemnity for arbitrary dismissal"),
    /** Indemnity for hostility. Not computable. */
    HOSTILITY_INDEMNITY(
            Listing.NOT_COMPUTABLE, PayNature.ONE_OFF, "Indemnización por hostilidad", "Indemnity for hostility"),
    /** Indemnity for not reinstating a worker ended by collective dismissal. Not computable. */
    COLLECTIVE_DISMISSAL_NON_REINSTATEMENT_INDEMNITY(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Indemnización por no reincorporación tras cese colectivo",
            "Indemnity for not reinstating a worker ended by collective dismissal"),
    /** Indemnity for leave not taken. Not computable. */
    UNTAKEN_VACATION_INDEMNITY(
            Listing.NOT_COMPUTABLE,
            PayNature.ONE_OFF,
            "Indemnización por vacaciones no gozadas",
            "Indemnity for leave not taken"),
    /** A concept on neither list; {@link PayTerms} say what it is. */
    OTHER(Listing.UNLISTED, PayNature.VARIABLE, "Otro concepto", "Another concept");

    /** Where the table lists a concept. */
    public enum Listing {
        /** Among the concepts that enter the base. */
        COMPUTABLE,
        /** Among the concepts that do not. */
        NOT_COMPUTABLE,
        /** On neither list. */
        UNLISTED
    }

    private final Listing listing;
    private final PayNature usualNature;
    private final String titleEs;
    private final String titleEn;

    Concept(Listing listing, PayNature usualNature, String titleEs, String titleEn) {
        this.listing = listing;
        this.usualNature = usualNature;
        this.titleEs = titleEs;
        this.titleEn = titleEn;
    }

    /**
     * Returns a short title in Spanish.
     *
     * @return the title
     */
    public String titleEs() {
        return titleEs;
    }

    /**
     * Returns a short title in English.
     *
     * @return the title
     */
    public String titleEn() {
        return titleEn;
    }

    /**
     * Returns where the table of section IX, question 9 prints the concept.
     *
     * @return the list, as printed; the rules say where a reading departs from it
     */
    public Listing listing() {
        return listing;
    }

    /**
     * Returns the nature that the concept has unless {@link PayTerms} state another.
     *
     * @return the usual nature
     */
    public PayNature usualNature() {
        return usualNature;
    }
}
