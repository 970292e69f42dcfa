package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year under review and the trainings in safety and health at work that count for it.
 *
 * @param file the employer
 * @param year the calendar year
 * @param counted the trainings that count, by day
 * @param least how many there must be
 */
public record TrainingYear(EmployerFile file, int year, List<OshTraining> counted, int least) implements Derived {

    /** {@return how many lack} */
    public int lacking() {
        return Math.max(0, least - counted.size());
    }

    /** {@return the day of the training that made the number full, null when it is not} */
    public @Nullable LocalDate met() {
        return lacking() > 0 ? null : counted.get(least - 1).on();
    }

    /** {@return 31 December} */
    public LocalDate last() {
        return period().to();
    }

    /** {@return the last day to hold them} */
    public Deadline deadline() {
        return new Deadline(last(), Counting.FIXED_DAY, "XVIII.18.a");
    }

    @Override
    public Period period() {
        return Period.parse(year + "-01-01/" + year + "-12-31");
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("year", Integer.toString(year), "held", counted.size(), "least", least, "lacking", lacking());
    }
}
