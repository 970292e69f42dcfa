package io.github.llamkay.fact;

/** The least that an attendance register must contain. */
public enum RegisterItem {
    /** Name or company name of the employer. */
    EMPLOYER_NAME,
    /** RUC number of the employer. */
    EMPLOYER_RUC,
    /** Name and DNI number of the worker. */
    WORKER_NAME_AND_DNI,
    /** Date, hour and minutes of entry and exit. */
    ENTRY_AND_EXIT,
    /** Hours and minutes at the workplace outside the working day. */
    TIME_OUTSIDE_WORKDAY
}
