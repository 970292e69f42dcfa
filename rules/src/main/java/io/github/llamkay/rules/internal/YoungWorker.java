package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.MinorActivity;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.WorkAccount;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person under 18 who works, as the work was on the day that is judged.
 *
 * @param file the employment
 * @param work the work
 * @param years completed years of age on that day
 * @param group the age group
 */
public record YoungWorker(EmploymentFile file, MinorWork work, int years, AgeGroup group) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("years", years, "group", group);
    }

    /** {@return the day that is judged} */
    public LocalDate on() {
        return work.on();
    }

    /** {@return the day to look figures up with} */
    public LocalDate law() {
        return file.law(work.on());
    }

    /** {@return what the work belongs to} */
    public Set<MinorActivity> activities() {
        return work.activities();
    }

    /** {@return whether it is work under dependence} */
    public boolean dependent() {
        return work.account() == WorkAccount.DEPENDENT;
    }

    /** {@return whether no activity has a minimum age of its own} */
    public boolean generic() {
        return Set.of(MinorActivity.OTHER, MinorActivity.ARTISTIC).containsAll(work.activities());
    }

    /**
     * Tells whether what the work does to the minor decides on an exception to the minimum age.
     *
     * @param light the age from which light work is allowed
     * @return whether so
     */
    public boolean effectsMatter(int light) {
        return activities().contains(MinorActivity.ARTISTIC) || (generic() && years >= light);
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
