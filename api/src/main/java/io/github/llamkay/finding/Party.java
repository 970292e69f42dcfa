package io.github.llamkay.finding;

/** Who acts or is owed. */
public enum Party {
    /** The employer. */
    EMPLOYER("el empleador", "the employer"),
    /** The worker. */
    WORKER("el trabajador", "the worker"),
    /** The institution that keeps the CTS deposits. */
    DEPOSITARY("el depositario", "the depositary"),
    /** The labour inspection authority. */
    LABOUR_AUTHORITY("la autoridad de trabajo", "the labour authority"),
    /** The health facility that certifies a disability or attends a worker. */
    HEALTH_FACILITY("el establecimiento de salud", "the health facility"),
    /** Whoever complains to an authority. */
    COMPLAINANT("el denunciante", "the complainant"),
    /** The workers of the employer, together. */
    WORKERS("los trabajadores", "the workers"),
    /** The union that calls the election: the majority one, else the most representative one. */
    UNION("el sindicato", "the union"),
    /** Whoever calls the election, where it is not known yet who that is. */
    CONVENER("quien deba convocar", "whoever has to call the election"),
    /** The electoral board. */
    ELECTORAL_BOARD("la Junta Electoral", "the electoral board"),
    /** Those who run the polling tables of a site for the electoral board. */
    POLL_STAFF("los responsables de las mesas", "the poll staff"),
    /** The workers' representatives who were elected. */
    ELECTED("los elegidos", "the elected"),
    /** The members of the committee. */
    COMMITTEE("los miembros del comité", "the members of the committee"),
    /** A third party hired to carry out or support an election. */
    CONTRACTOR("el tercero contratado", "the third party hired"),
    /** The bodies of the State that protect children and adolescents. */
    STATE("el Estado", "the State"),
    /** The training or educational centre. */
    TRAINING_CENTRE("el centro de formación", "the training centre"),
    /** Whoever is accused of harassment. */
    ACCUSED("la persona denunciada", "the accused"),
    /** Whoever did the harassment, as a judge held. */
    HARASSER("la persona que hostigó", "the harasser");

    private final String titleEs;
    private final String titleEn;

    Party(String titleEs, String titleEn) {
        this.titleEs = titleEs;
        this.titleEn = titleEn;
    }

    /**
     * Returns how it is called in Spanish.
     *
     * @return a noun with its article
     */
    public String titleEs() {
        return titleEs;
    }

    /**
     * Returns how it is called in English.
     *
     * @return a noun with its article
     */
    public String titleEn() {
        return titleEn;
    }
}
