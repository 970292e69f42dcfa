package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The time of notice of a resignation. Equal only when the same.
 *
 * @param file the employment
 * @param way how the employer took it
 * @param filed the day on which the resignation was delivered; it is not counted
 * @param lastDay the last day on which attendance is owed
 * @param answerBy the last day to answer the request of waiver; without a request, the day of the resignation
 */
public record NoticeTerm(EmploymentFile file, Way way, LocalDate filed, LocalDate lastDay, LocalDate answerBy)
        implements Derived {

    /** How an employer takes a resignation. */
    public enum Way {
        /** It was not asked to waive the notice, and did not. */
        FULL,
        /** It denied the waiver in time. */
        DENIED,
        /** It waived the notice. */
        GRANTED,
        /** It did not answer in time. */
        SILENT,
        /** It still has time to answer. */
        PENDING
    }

    /** {@return the first day on which attendance is no longer owed} */
    public LocalDate free() {
        return lastDay.plusDays(1);
    }

    /** {@return the day of the resignation, as a period} */
    @Override
    public @Nullable Period period() {
        return new Period(filed, filed);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("filed", filed, "last", lastDay, "free", free(), "answerBy", answerBy);
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
