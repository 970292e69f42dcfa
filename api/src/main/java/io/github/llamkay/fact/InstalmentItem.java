package io.github.llamkay.fact;

/** What a request to pay a fine in instalments states, in the order of the manual. */
public enum InstalmentItem {
    /** a) The full name or company name of the debtor. */
    DEBTOR_NAME,
    /** b) Fiscal and real domicile, annexed establishments if there are any, telephone and e-mail, all of them. */
    DOMICILES_AND_CONTACT,
    /** c) The amount of the fine with its interest up to the day of filing; interest up to an earlier day is not this. */
    AMOUNT_WITH_INTEREST,
    /** d) The number of the resolution or order that sets the fine, with a copy of it. */
    FINE_IDENTIFIED,
    /** e) The term that is asked for. */
    TERM_ASKED_FOR,
    /** f) The undertaking to give the guarantee; asked for only where the law requires one. */
    GUARANTEE_UNDERTAKING,
    /** g) The signature of the debtor or, of a legal entity, of its legal representative; nobody else's is this. */
    SIGNATURE,
    /** h) The means by which notices are to be given. */
    MEANS_OF_NOTICE
}
