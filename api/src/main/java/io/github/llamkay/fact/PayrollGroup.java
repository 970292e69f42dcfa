package io.github.llamkay.fact;

/** Groups of persons of whom the electronic payroll holds information. */
public enum PayrollGroup {
    /** Employers. */
    EMPLOYERS,
    /** Workers. */
    WORKERS,
    /** Pensioners. */
    PENSIONERS,
    /** Providers of services. */
    SERVICE_PROVIDERS,
    /** Personnel in training. */
    TRAINEES,
    /** Personnel of third parties. */
    THIRD_PARTY_PERSONNEL,
    /** Dependants with rights through them. */
    DEPENDANTS
}
