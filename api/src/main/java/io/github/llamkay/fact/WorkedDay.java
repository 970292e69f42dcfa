package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The hours worked on one day. A payroll system has them from the attendance register; days without overtime
 * may be left out.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day, that of entry
 * @param ordinaryHours ordinary hours of that day, above 0 and at most 24
 * @param hours hours worked that day, breaks that do not count left out, above 0 and at most 24
 * @param ground why the hours beyond the ordinary ones were worked
 * @param proof how they are known
 */
public record WorkedDay(
        String employment,
        LocalDate on,
        BigDecimal ordinaryHours,
        BigDecimal hours,
        OvertimeGround ground,
        OvertimeProof proof)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day, that of entry
     * @param ordinaryHours ordinary hours of that day, above 0 and at most 24
     * @param hours hours worked that day, breaks that do not count left out, above 0 and at most 24
     * @param ground why the hours beyond the ordinary ones were worked
     * @param proof how they are known
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkedDay {
        Checks.id("WorkedDay.employment", employment);
        Checks.date("WorkedDay.on", on);
        Checks.hours("WorkedDay.ordinaryHours", ordinaryHours, 24);
        Checks.hours("WorkedDay.hours", hours, 24);
        Checks.present("WorkedDay.ground", ground);
        Checks.present("WorkedDay.proof", proof);
    }

    /**
     * States a day whose overtime, if any, was accepted and recorded.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day, that of entry
     * @param ordinaryHours ordinary hours of that day, above 0 and at most 24
     * @param hours hours worked that day, breaks that do not count left out, above 0 and at most 24
     */
    public WorkedDay(String employment, LocalDate on, BigDecimal ordinaryHours, BigDecimal hours) {
        this(employment, on, ordinaryHours, hours, OvertimeGround.ACCEPTED, OvertimeProof.RECORDED);
    }

    /**
     * Counts the overtime.
     *
     * @return hours beyond the ordinary ones of the day, 0 or more
     */
    public BigDecimal overtime() {
        return hours.subtract(ordinaryHours).max(BigDecimal.ZERO);
    }
}
