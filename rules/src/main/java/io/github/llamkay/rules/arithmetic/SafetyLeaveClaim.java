package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyOffice;
import io.github.llamkay.rules.internal.Bundle;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A request for leave of safety and health at work, beside the days that were left for it (XVIII.49).
 *
 * @param leave the request
 * @param left days of the calendar year that were not yet granted, 0 or more
 * @param parts the request, the offices of its year and the leave granted before it
 */
public record SafetyLeaveClaim(SafetyLeave leave, BigDecimal left, List<Fact> parts) implements Bundle {

    /**
     * Copies the list.
     *
     * @param leave the request
     * @param left days of the calendar year that were not yet granted, 0 or more
     * @param parts the request, the offices of its year and the leave granted before it
     */
    public SafetyLeaveClaim {
        parts = List.copyOf(parts);
    }

    /**
     * Sets the requests of a worker against the leave of the year of each.
     *
     * @param file the employment
     * @param ofYear days of a whole year
     * @return one for each request that falls in the time under review
     */
    public static List<SafetyLeaveClaim> of(EmploymentFile file, int ofYear) {
        List<SafetyLeaveClaim> claims = new ArrayList<>();
        for (SafetyLeave leave : file.safetyLeaves()) {
            if (leave.on().isAfter(file.frame().since()) && !leave.on().isAfter(file.asOf())) {
                List<Fact> parts = new ArrayList<>(List.of(leave));
                BigDecimal left = entitled(file, leave.on().getYear(), ofYear, parts)
                        .subtract(used(file, leave, parts))
                        .max(BigDecimal.ZERO);
                claims.add(new SafetyLeaveClaim(leave, left, parts));
            }
        }
        return claims;
    }

    private static BigDecimal entitled(EmploymentFile file, int year, int ofYear, List<Fact> parts) {
        BigDecimal days = BigDecimal.ZERO;
        for (SafetyLeaveYear part : SafetyLeaveYear.all(file)) {
            if (part.period().from().getYear() == year) {
                parts.add(part.mandate());
                if (part.mandate().office() != SafetyOffice.EMPLOYER_REPRESENTATIVE) {
                    days = days.add(part.leave(ofYear));
                }
            }
        }
        return days.min(BigDecimal.valueOf(ofYear));
    }

    private static BigDecimal used(EmploymentFile file, SafetyLeave leave, List<Fact> parts) {
        int used = 0;
        for (SafetyLeave earlier : file.safetyLeaves()) {
            boolean before = earlier.on().isBefore(leave.on())
                    || (earlier.on().equals(leave.on()) && earlier.request().compareTo(leave.request()) < 0);
            if (before && earlier.paid() && earlier.on().getYear() == leave.on().getYear()) {
                used += earlier.granted();
                parts.add(earlier);
            }
        }
        return BigDecimal.valueOf(used);
    }

    /** {@return the day of the request, as a period} */
    public Period day() {
        return new Period(leave.on(), leave.on());
    }

    /** {@return the days of the request that the leave of the year covers} */
    public BigDecimal covered() {
        return left.min(BigDecimal.valueOf(leave.requested()));
    }

    /** {@return whether fewer days were granted, with pay, than the leave of the year covers} */
    public boolean denied() {
        BigDecimal given = leave.paid() ? BigDecimal.valueOf(leave.granted()) : BigDecimal.ZERO;
        return given.compareTo(covered()) < 0;
    }

    /** {@return the days asked for beyond the leave of the year} */
    public BigDecimal excess() {
        return BigDecimal.valueOf(leave.requested()).subtract(covered());
    }
}
