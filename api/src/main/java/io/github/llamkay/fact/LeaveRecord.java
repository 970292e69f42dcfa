package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The attendance of one year of service, on which the right to annual leave rests (récord vacacional).
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param yearStart first day of the year of service: the hiring day or an anniversary
 * @param daysWorked days of effective work in the year, 0 to 366
 * @param unjustifiedAbsences days of unjustified absence in the year, 0 to 366
 */
public record LeaveRecord(String employment, LocalDate yearStart, int daysWorked, int unjustifiedAbsences)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param yearStart first day of the year of service: the hiring day or an anniversary
     * @param daysWorked days of effective work in the year, 0 to 366
     * @param unjustifiedAbsences days of unjustified absence in the year, 0 to 366
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LeaveRecord {
        Checks.id("LeaveRecord.employment", employment);
        Checks.date("LeaveRecord.yearStart", yearStart);
        Checks.range("LeaveRecord.daysWorked", daysWorked, 0, 366);
        Checks.range("LeaveRecord.unjustifiedAbsences", unjustifiedAbsences, 0, 366);
    }
}
