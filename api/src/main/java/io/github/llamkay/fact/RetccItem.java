package io.github.llamkay.fact;

/** What an application for RETCC presents. */
public enum RetccItem {
    /** Training certificate or record of SENCICO or another competent entity. */
    TRAINING_CERTIFICATE,
    /** Sworn statement that the documents or the experience are lacking. */
    SWORN_STATEMENT,
    /** Certificate of police record. */
    POLICE_RECORD,
    /** Certificate of judicial record. */
    JUDICIAL_RECORD,
    /** Certificate of criminal record. */
    CRIMINAL_RECORD,
    /** Statement whether the worker belongs to a union, and to which. */
    UNION_STATEMENT
}
