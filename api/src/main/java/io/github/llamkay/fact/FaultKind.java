package io.github.llamkay.fact;

/** Conducts that can be a grave fault of a worker. */
public enum FaultKind {
    /** Breach of the obligations of the work. */
    BREACH_OF_OBLIGATIONS,
    /** Resistance to orders. */
    RESISTANCE_TO_ORDERS,
    /** Sudden stoppage of work. */
    SUDDEN_WORK_STOPPAGE,
    /** Breach of the internal work regulations or of those of industrial safety and hygiene. */
    RULES_BREACH,
    /** Lower performance, or lower volume or quality of production. */
    LOWER_OUTPUT,
    /** Appropriation of goods or services, completed or attempted. */
    APPROPRIATION,
    /** Undue retention or use of goods or services, for oneself or others. */
    UNDUE_RETENTION_OR_USE,
    /** Use of reserved information of the employer, or its delivery to others. */
    RESERVED_INFORMATION,
    /** Documents of the company taken, or used without authorisation. */
    DOCUMENTS_TAKEN,
    /** False information given to the employer. */
    FALSE_INFORMATION,
    /** Unfair competition. */
    UNFAIR_COMPETITION,
    /** Attendance drunk, or under the influence of drugs or narcotics. */
    DRUNK_OR_DRUGGED,
    /** Violence. */
    VIOLENCE,
    /** Grave indiscipline. */
    GRAVE_INDISCIPLINE,
    /** Insult. */
    INSULT,
    /** Disrespect by word of mouth or in writing. */
    DISRESPECT,
    /** Extreme violence, such as taking hostages or premises. */
    EXTREME_VIOLENCE,
    /** Damage to goods. */
    DAMAGE,
    /** Tardiness. */
    REPEATED_TARDINESS,
    /** Sexual harassment, established; whoever suffers it, whatever their place in the hierarchy. */
    SEXUAL_HARASSMENT
}
