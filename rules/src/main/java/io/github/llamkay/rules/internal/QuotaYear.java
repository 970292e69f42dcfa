package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Sector;
import java.time.LocalDate;
import java.time.Month;

/**
 * A calendar year for which an employer's quota of workers with disabilities is under review.
 *
 * @param file the employer
 * @param year the calendar year
 * @param sector the sector of the employer
 */
public record QuotaYear(EmployerFile file, int year, Sector sector) implements Derived {

    /** {@return 1 January} */
    public LocalDate first() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    /** {@return 1 July} */
    public LocalDate secondHalf() {
        return LocalDate.of(year, Month.JULY, 1);
    }

    /** {@return 31 December} */
    public LocalDate last() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** {@return 31 January of the next year, the end of the month in which the inspection tells who did not comply} */
    public LocalDate endOfCheck() {
        return LocalDate.of(year + 1, Month.JANUARY, 31);
    }

    /** {@return the day whose law governs the year} */
    public LocalDate law() {
        return file.law(last());
    }

    /** {@return the day whose law governs the sanction, the first on which the year can be checked} */
    public LocalDate lawOfCheck() {
        return file.law(last().plusDays(1));
    }

    @Override
    public Period period() {
        return new Period(first(), last());
    }
}
