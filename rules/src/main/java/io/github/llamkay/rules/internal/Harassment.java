package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ConductStanding;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Conduct that by its traits is harassment: as reported, or as established.
 *
 * @param file the employment of whoever suffers it
 * @param kind which harassment
 * @param conducts the conduct or, of a chain of acts, each of them, the earliest first
 */
public record Harassment(EmploymentFile file, HarassmentKind kind, List<HarassmentConduct> conducts)
        implements Derived {

    /**
     * Copies the list.
     *
     * @param file the employment of whoever suffers it
     * @param kind which harassment
     * @param conducts the conduct or, of a chain of acts, each of them, the earliest first
     */
    public Harassment {
        conducts = List.copyOf(conducts);
    }

    /**
     * Makes the harassment of one conduct.
     *
     * @param file the employment
     * @param kind which harassment
     * @param conduct the conduct
     * @return the harassment
     */
    public static Harassment of(EmploymentFile file, HarassmentKind kind, HarassmentConduct conduct) {
        return new Harassment(file, kind, List.of(conduct));
    }

    /** {@return the day of the first act} */
    public LocalDate on() {
        return conducts.get(0).on();
    }

    /** {@return the days from the first act to the last} */
    @Override
    public Period period() {
        return new Period(on(), conducts.get(conducts.size() - 1).on());
    }

    /** {@return whether every act of it is established, rather than reported} */
    public boolean established() {
        return conducts.stream().allMatch(conduct -> conduct.standing() == ConductStanding.ESTABLISHED);
    }

    /** {@return what is reported of it: an allegation is never called established} */
    public Status status() {
        if (kind == HarassmentKind.SEXUAL) {
            return established() ? Status.SEXUAL_HARASSMENT : Status.SEXUAL_HARASSMENT_ALLEGED;
        }
        return established() ? Status.MORAL_HARASSMENT : Status.MORAL_HARASSMENT_ALLEGED;
    }

    /**
     * Tells whether it comes before another: rights that it opens are told once for each kind, of the first.
     *
     * @param other the other
     * @return whether its first act is earlier or, on the same day, has the lesser id
     */
    public boolean precedes(Harassment other) {
        int days = on().compareTo(other.on());
        return days < 0
                || (days == 0
                        && conducts.get(0).id().compareTo(other.conducts.get(0).id()) < 0);
    }

    /**
     * Tells whether it is made of a conduct.
     *
     * @param id the id of the conduct
     * @return whether so
     */
    public boolean consistsOf(String id) {
        return conducts.stream().anyMatch(conduct -> conduct.id().equals(id));
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "on", on(), "id", conducts.stream().map(HarassmentConduct::id).collect(Collectors.joining(", ")));
    }
}
