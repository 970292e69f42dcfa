package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The caller's word that the facts given hold everything of a kind up to a day: what is not among them did not happen.
 * Without it, no payment fact means "not known", never "not paid".
 *
 * @param subject the id of the employment or of the employer; said of an employer, it covers all its employments
 * @param what the kind of record
 * @param through the last day for which the records are complete
 */
public record RecordsComplete(String subject, RecordKind what, LocalDate through) implements Fact {

    /**
     * Checks every component.
     *
     * @param subject the id of the employment or of the employer; said of an employer, it covers all its employments
     * @param what the kind of record
     * @param through the last day for which the records are complete
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RecordsComplete {
        Checks.id("RecordsComplete.subject", subject);
        Checks.present("RecordsComplete.what", what);
        Checks.date("RecordsComplete.through", through);
    }
}
