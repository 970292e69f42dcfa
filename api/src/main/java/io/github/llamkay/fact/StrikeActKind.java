package io.github.llamkay.fact;

/** What happened in a strike. */
public enum StrikeActKind {
    /** The workers began it. */
    CARRIED_OUT,
    /** The authority declared it improper (improcedente). */
    DECLARED_IMPROPER,
    /** The workers called it off before it began. */
    CALLED_OFF,
    /** Violence against goods or persons, on occasion of it. */
    VIOLENCE,
    /** One of the modalities of art. 81. */
    IRREGULAR_MODALITY,
    /** The workers did not comply with art. 78. */
    ARTICLE_78_BREACHED,
    /** The workers did not comply with art. 82. */
    ARTICLE_82_BREACHED,
    /** The award or final decision that ends the dispute was notified. */
    ENDING_DECISION_NOTIFIED,
    /** The workers lifted it. */
    LIFTED,
    /** The parties agreed to end it. */
    AGREED,
    /** A decision of the labour authority settled the list of demands. */
    SETTLED_BY_AUTHORITY,
    /** The employer alone said that it is over. */
    ENDED_BY_EMPLOYER,
    /** The first decision that it is illegal. */
    ILLEGALITY_DECLARED,
    /** That decision was appealed. */
    ILLEGALITY_APPEALED,
    /** The appeal was decided. */
    APPEAL_DECIDED,
    /** That it is illegal became final. */
    ILLEGALITY_FINAL,
    /** The employer called the workers back. */
    CALLED_TO_RETURN,
    /** The workers did not work on that day. */
    STOPPAGE_CONTINUED
}
