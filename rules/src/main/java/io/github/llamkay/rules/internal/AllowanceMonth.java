package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A month under review in which a proven child qualifies, and how its days were spent. Equal only when the same.
 *
 * @param file the employment
 * @param month the calendar month
 * @param served the part of it in which the employment stood
 * @param untilEnd whether a child qualifies on the last day of that part, not only before
 * @param paidOn the day of the first payment of the allowance for the month, the month's last day when none is known
 * @param subsidised days of incapacity on subsidy from social security
 * @param maternity days before and after birth on subsidy from social security
 * @param unpaid days that nobody pays, other than unjustified absences
 * @param unjustified days of unjustified absence
 * @param paidRest days of absence that the employer pays
 */
public record AllowanceMonth(
        EmploymentFile file,
        Period month,
        Period served,
        boolean untilEnd,
        LocalDate paidOn,
        int subsidised,
        int maternity,
        int unpaid,
        int unjustified,
        int paidRest)
        implements Derived {

    @Override
    public Period period() {
        return month;
    }

    /** {@return days of the month in which the employment stood} */
    public int days() {
        return served.days();
    }

    /** {@return whether the employer pays any day of it, an unjustified absence being no suspension} */
    public boolean employerPays() {
        return subsidised + maternity + unpaid < days();
    }

    /** {@return whether the employment stood, and the employer pays, for a part of the month only} */
    public boolean inPart() {
        return !served.equals(month) || subsidised + maternity + unpaid > 0;
    }

    /** {@return the day whose law governs the payment} */
    public LocalDate law() {
        return file.law(paidOn);
    }

    /**
     * {@return by when the allowance is paid: with the wage, whose day is not set; the last day of the month, or the day of
     * its first payment when that came later}
     */
    public Deadline due() {
        return new Deadline(paidOn.isAfter(month.to()) ? paidOn : month.to(), Counting.FIXED_DAY, "VII.2.a");
    }

    @Override
    public Map<String, Object> values() {
        return Map.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
