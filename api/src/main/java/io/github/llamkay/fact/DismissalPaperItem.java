package io.github.llamkay.fact;

/** What a letter of a dismissal can state. */
public enum DismissalPaperItem {
    /** The fault charged, specifically, or the cause of the dismissal, precisely. */
    CAUSE,
    /** The legal basis. */
    LEGAL_BASIS,
    /** The facts. */
    FACTS,
    /** The evidence. */
    EVIDENCE,
    /** The analysis of the defence, or that none was filed. */
    DEFENCE_ANALYSIS,
    /** The last day of the employment. */
    END_DATE
}
