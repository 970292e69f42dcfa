package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.WorkerBirth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The age of a worker on the day of the case, or on the last day of service.
 *
 * @param years completed years
 * @param parts the fact that tells
 */
public record AgeOn(int years, List<Fact> parts) implements Bundle {

    /**
     * Reckons the age.
     *
     * @param file the employment
     * @return the age; none when the birth is not known
     */
    public static List<AgeOn> of(EmploymentFile file) {
        WorkerBirth birth = file.workerBirth();
        if (birth == null) {
            return List.of();
        }
        LocalDate end = file.end();
        LocalDate day = end == null ? file.asOf() : end;
        return List.of(new AgeOn((int) ChronoUnit.YEARS.between(birth.birth(), day), List.of(birth)));
    }

    /**
     * Reckons the age on a day.
     *
     * @param file the employment
     * @param day the day
     * @return the age; none when the birth is not known
     */
    public static List<AgeOn> of(EmploymentFile file, LocalDate day) {
        WorkerBirth birth = file.workerBirth();
        return birth == null ? List.of() : List.of(new AgeOn(birth.ageOn(day), List.of(birth)));
    }
}
