package io.github.llamkay.fact;

/**
 * Reasons for not working, with what the manual says of each for the service time of CTS (section IX, questions 8 and 16,
 * pages 24, 27 and 28).
 */
public enum AbsenceKind {
    /** Rest for a work accident. */
    WORK_ACCIDENT(Counting.UP_TO_SICK_LIMIT, Payer.EMPLOYER),
    /** Rest for an occupational disease. */
    OCCUPATIONAL_DISEASE(Counting.UP_TO_SICK_LIMIT, Payer.EMPLOYER),
    /** Rest for an illness or common accident duly proven; an illness not proven is an {@link #UNJUSTIFIED_ABSENCE}. */
    PROVEN_ILLNESS(Counting.UP_TO_SICK_LIMIT, Payer.EMPLOYER),
    /** Rest before birth. */
    PRENATAL_REST(Counting.COUNTED, Payer.SOCIAL_SECURITY),
    /** Rest after birth. */
    POSTNATAL_REST(Counting.COUNTED, Payer.SOCIAL_SECURITY),
    /** Suspension of the relationship with pay. */
    SUSPENSION_WITH_PAY(Counting.COUNTED, Payer.EMPLOYER),
    /** Strike not declared improper or illegal. */
    STRIKE(Counting.COUNTED, Payer.NOBODY),
    /** Days that earned pay after a proceeding on the dismissal. */
    DISMISSAL_PROCEEDING_WITH_ACCRUED_PAY(Counting.COUNTED, Payer.EMPLOYER),
    /** Trial period. */
    PROBATION(Counting.COUNTED, Payer.EMPLOYER),
    /** Staff training. */
    TRAINING(Counting.COUNTED, Payer.EMPLOYER),
    /** Work abroad of a worker hired in Peru. */
    WORK_ABROAD_HIRED_IN_PERU(Counting.COUNTED, Payer.EMPLOYER),
    /** Annual leave. */
    VACATION(Counting.COUNTED, Payer.EMPLOYER),
    /** Mandatory weekly rest. */
    WEEKLY_REST(Counting.COUNTED, Payer.EMPLOYER),
    /** Rest of atypical shifts. */
    ATYPICAL_SHIFT_REST(Counting.COUNTED, Payer.EMPLOYER),
    /** Public holiday. */
    PUBLIC_HOLIDAY(Counting.COUNTED, Payer.EMPLOYER),
    /** Day declared non-working. */
    NON_WORKING_DAY(Counting.COUNTED, Payer.EMPLOYER),
    /** Union leave. */
    UNION_LEAVE(Counting.UP_TO_UNION_LIMIT, Payer.EMPLOYER),
    /** Premises closed for a tax infraction. */
    CLOSURE_FOR_TAX_INFRACTION(Counting.COUNTED, Payer.EMPLOYER),
    /** Days not worked through a dismissal later declared null. */
    NULL_DISMISSAL(Counting.COUNTED, Payer.EMPLOYER),
    /** Suspension for fortuitous event or force majeure to which the labour authority later objected. */
    SUSPENSION_OBSERVED_BY_AUTHORITY(Counting.COUNTED, Payer.EMPLOYER),
    /** Days given to answer a notice of dismissal, with the order not to work. */
    DEFENCE_PERIOD(Counting.COUNTED, Payer.EMPLOYER),
    /** Paternity leave. */
    PATERNITY_LEAVE(Counting.COUNTED, Payer.EMPLOYER),
    /** Adoption leave. */
    ADOPTION_LEAVE(Counting.COUNTED, Payer.EMPLOYER),
    /** Leave for the death of a relative. */
    BEREAVEMENT_LEAVE(Counting.COUNTED, Payer.EMPLOYER),
    /** Leave for the grave or terminal illness or grave accident of a relative. */
    FAMILY_ILLNESS_LEAVE(Counting.COUNTED, Payer.EMPLOYER),
    /** Other leave with pay. */
    OTHER_PAID_LEAVE(Counting.COUNTED, Payer.EMPLOYER),
    /** Temporary stoppage of work authorised by the labour authority (perfect suspension not objected to). */
    AUTHORISED_STOPPAGE(Counting.NOT_COUNTED, Payer.NOBODY),
    /** Leave without pay. */
    UNPAID_LEAVE(Counting.NOT_COUNTED, Payer.NOBODY),
    /** Perfect suspension for fortuitous event or force majeure. */
    PERFECT_SUSPENSION_FORCE_MAJEURE(Counting.NOT_COUNTED, Payer.NOBODY),
    /** Suspension as a disciplinary measure. */
    DISCIPLINARY_SUSPENSION(Counting.NOT_COUNTED, Payer.NOBODY),
    /** Unjustified absence. */
    UNJUSTIFIED_ABSENCE(Counting.NOT_COUNTED, Payer.NOBODY),
    /** Strike declared illegal or improper. */
    ILLEGAL_OR_IMPROPER_STRIKE(Counting.NOT_COUNTED, Payer.NOBODY);

    /** Whether days of a kind count as served. */
    public enum Counting {
        /** They count. */
        COUNTED,
        /** They count up to the yearly limit of days of illness or accident. */
        UP_TO_SICK_LIMIT,
        /** They count up to the yearly limit of days of union leave. */
        UP_TO_UNION_LIMIT,
        /** They do not count. */
        NOT_COUNTED
    }

    private final Counting counting;
    private final Payer usualPayer;

    AbsenceKind(Counting counting, Payer usualPayer) {
        this.counting = counting;
        this.usualPayer = usualPayer;
    }

    /**
     * Returns whether its days count as served.
     *
     * @return how they count
     */
    public Counting counting() {
        return counting;
    }

    /**
     * Returns who pays its days unless the {@link Absence} says otherwise.
     *
     * @return the usual payer
     */
    public Payer usualPayer() {
        return usualPayer;
    }
}
