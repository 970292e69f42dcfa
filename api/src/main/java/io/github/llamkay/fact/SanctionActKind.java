package io.github.llamkay.fact;

/** What happened in a sanctioning procedure of the labour inspection. */
public enum SanctionActKind {
    /** The inspection issued the record of infringement (Acta de Infracción). */
    ACTA_ISSUED,
    /** The responsible subject filed its answer (descargos). */
    DESCARGOS_FILED,
    /** The instructing authority issued its final report; part of the procedure since 7 August 2017. */
    INSTRUCTION_REPORT_ISSUED,
    /** The authority issued its resolution. */
    RESOLUTION_ISSUED
}
