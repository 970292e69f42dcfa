package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of one medical rest within one calendar year, up to the as-of date.
 *
 * @param file the employment
 * @param period the days of the rest in the year
 * @param payer who pays them
 * @param paid the days that the employer bears, null when none
 * @param subsidised the days that EsSalud subsidises, null when none
 * @param alone whether no other rest of the year was counted and the rest does not run across the end of a year
 * @param counted the absences that were counted
 */
public record MedicalRest(
        EmploymentFile file,
        Period period,
        Payer payer,
        @Nullable Period paid,
        @Nullable Period subsidised,
        boolean alone,
        List<Absence> counted)
        implements Derived, Bundle {

    /** {@return how many days the employer bears} */
    public int paidDays() {
        return paid == null ? 0 : paid.days();
    }

    /** {@return how many days EsSalud subsidises} */
    public int subsidisedDays() {
        return subsidised == null ? 0 : subsidised.days();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("days", paidDays(), "subsidised", subsidisedDays());
    }

    @Override
    public List<?> parts() {
        return counted;
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
