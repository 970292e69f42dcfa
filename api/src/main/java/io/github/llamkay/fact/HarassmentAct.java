package io.github.llamkay.fact;

/** Conducts that may be harassment: those that the sources list, and any other (section XX, questions 4, 11 and 15). */
public enum HarassmentAct {
    /** A promise, express or not, of preferential treatment in exchange for sexual favours. */
    PROMISE_OF_ADVANTAGE(SexualForm.PROMISE, false, HouseholdHarassment.NONE),
    /** A threat by which an unwanted conduct is demanded. */
    THREAT(SexualForm.THREAT, false, HouseholdHarassment.NONE),
    /** Sexual or sexist terms in writing. */
    WRITTEN_SEXUAL_TERMS(SexualForm.EXPRESSION, false, HouseholdHarassment.NONE),
    /** Sexual or sexist terms by word. */
    SPOKEN_SEXUAL_TERMS(SexualForm.EXPRESSION, false, HouseholdHarassment.NONE),
    /** Sexual insinuations. */
    SEXUAL_INSINUATION(SexualForm.EXPRESSION, false, HouseholdHarassment.NONE),
    /** Sexual propositions. */
    SEXUAL_PROPOSITION(SexualForm.EXPRESSION, false, HouseholdHarassment.NONE),
    /** Obscene gestures. */
    OBSCENE_GESTURE(SexualForm.EXPRESSION, false, HouseholdHarassment.NONE),
    /** Display of images of sexual content, by any medium. */
    SEXUAL_IMAGES(SexualForm.EXPRESSION, false, HouseholdHarassment.NONE),
    /** Coming close, rubbing, touching or other physical conduct of a sexual nature. */
    PHYSICAL_APPROACH(SexualForm.PHYSICAL, false, HouseholdHarassment.NONE),
    /** Offensive or hostile treatment because such conducts were rejected. */
    TREATMENT_AFTER_REJECTION(SexualForm.AFTER_REJECTION, false, HouseholdHarassment.NONE),
    /** Tasks that cannot be attained. */
    UNATTAINABLE_TASKS(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** Overload of work and excessive pressure. */
    OVERLOAD_AND_PRESSURE(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** Key areas taken away for routine tasks, or none. */
    KEY_DUTIES_REPLACED(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** The duties of the post changed without a word. */
    SILENT_CHANGE_OF_DUTIES(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** Crucial information withheld, or error induced. */
    WITHHOLDING_INFORMATION(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** The work criticised continually. */
    CONSTANT_CRITICISM(SexualForm.NONE, true, HouseholdHarassment.COMMUNICATION),
    /** Work, ideas and proposals left unheeded under any pretext. */
    IDEAS_IGNORED(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** Work, ideas or results ridiculed before other workers. */
    RIDICULED_BEFORE_OTHERS(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** Mail, telephone or documents searched. */
    PRIVACY_INVADED(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** Humiliating, uncomfortable or unpleasant tasks. */
    HUMILIATING_TASKS(SexualForm.NONE, true, HouseholdHarassment.OCCUPATION),
    /** An unjustified transfer to a distant area. */
    UNJUSTIFIED_DISTANT_TRANSFER(SexualForm.NONE, true, HouseholdHarassment.NONE),
    /** The private life questioned often. */
    PRIVATE_LIFE_QUESTIONED(SexualForm.NONE, false, HouseholdHarassment.COMMUNICATION),
    /** Contact refused: no eye contact, gestures of rejection, disdain or contempt. */
    CONTACT_REFUSED(SexualForm.NONE, false, HouseholdHarassment.COMMUNICATION),
    /** Meals ordered to be taken in another room than those of the home use. */
    MEALS_APART(SexualForm.NONE, false, HouseholdHarassment.COMMUNICATION),
    /** Uniforms or badges of work imposed in public spaces. */
    UNIFORM_IN_PUBLIC(SexualForm.NONE, false, HouseholdHarassment.COMMUNICATION),
    /** Origin or nationality mocked. */
    ORIGIN_MOCKED(SexualForm.NONE, false, HouseholdHarassment.REPUTATION),
    /** Insults in obscene or degrading terms. */
    DEGRADING_INSULTS(SexualForm.NONE, false, HouseholdHarassment.REPUTATION),
    /** Tasks given without cease. */
    UNCEASING_TASKS(SexualForm.NONE, false, HouseholdHarassment.OCCUPATION),
    /** Tasks that ask for more strength or skill than the worker has. */
    TASKS_BEYOND_STRENGTH(SexualForm.NONE, false, HouseholdHarassment.OCCUPATION),
    /** Tasks that are not those of household work and were not agreed before. */
    TASKS_NOT_AGREED(SexualForm.NONE, false, HouseholdHarassment.OCCUPATION),
    /** Tasks outside the working day. */
    TASKS_OUTSIDE_WORKDAY(SexualForm.NONE, false, HouseholdHarassment.OCCUPATION),
    /** Work that is dangerous or especially harmful to health. */
    DANGEROUS_WORK(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** Assault or threat, physical or by word. */
    ASSAULT_OR_THREAT(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** Expenses caused on purpose to harm the worker. */
    EXPENSES_CAUSED_TO_HARM(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** The worker is not let out on days off. */
    DAYS_OFF_DENIED(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** No facilities to study outside the working day. */
    STUDY_DENIED(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** A room without decent hygiene and health. */
    UNHYGIENIC_ROOM(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** The privacy of the room not guaranteed. */
    ROOM_PRIVACY_INVADED(SexualForm.NONE, false, HouseholdHarassment.HEALTH),
    /** Any other conduct. */
    OTHER(SexualForm.NONE, false, HouseholdHarassment.NONE);

    private final SexualForm form;
    private final boolean listedAsMoral;
    private final HouseholdHarassment household;

    HarassmentAct(SexualForm form, boolean listedAsMoral, HouseholdHarassment household) {
        this.form = form;
        this.listedAsMoral = listedAsMoral;
        this.household = household;
    }

    /**
     * Returns which form of sexual harassment it can be.
     *
     * @return the form
     */
    public SexualForm form() {
        return form;
    }

    /**
     * Tells whether it is of a sexual nature in itself.
     *
     * @return whether so
     */
    public boolean sexual() {
        return form == SexualForm.PROMISE || form == SexualForm.EXPRESSION || form == SexualForm.PHYSICAL;
    }

    /**
     * Tells whether it is listed among the conducts that moral harassment may include.
     *
     * @return whether so
     */
    public boolean listedAsMoral() {
        return listedAsMoral;
    }

    /**
     * Returns what it aims at as moral harassment in household work.
     *
     * @return the list
     */
    public HouseholdHarassment household() {
        return household;
    }
}
