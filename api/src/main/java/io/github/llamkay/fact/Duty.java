package io.github.llamkay.fact;

/** Duties whose fulfilment is stated by {@link Done} and {@link NotDone}. */
public enum Duty {
    /** Give the payslip of a benefit; stated in full by {@link Payslip}. */
    DELIVER_PAYSLIP,
    /** Pay a benefit; stated by {@link Payment} or {@link CtsDeposit}. */
    PAY_BENEFIT,
    /** Grant the annual leave; stated by {@link LeavePeriod}. */
    GRANT_LEAVE,
    /** Deposit CTS in the institution that the worker chose; stated by {@link CtsDeposit}. */
    DEPOSIT_CTS,
    /** Tell the depositary that CTS is to be retained after a dismissal for grave fault that caused a loss. */
    NOTIFY_DEPOSITARY_OF_RETENTION,
    /** Sue for the damage that the grave fault caused. */
    SUE_FOR_DAMAGES,
    /** Tell the court the depositary and the number of the CTS account. */
    TELL_COURT_CTS_ACCOUNT,
    /** Give the worker the certificate of termination (constancia de cese) that frees the CTS. */
    DELIVER_TERMINATION_CERTIFICATE,
    /** Prove to the labour authority that the employment ended; the worker's act. */
    PROVE_TERMINATION
}
