package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ElectionCaller;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Party;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who calls an election and appoints its board.
 *
 * @param file the election
 * @param by who
 * @param union the id of the union, null when the employer calls
 * @param since the first day on which the employer takes the place of the union, null when nobody takes anyone's place
 * @param broken whether it does because the union broke its timetable
 */
public record Convener(
        ElectionFile file,
        ElectionCaller by,
        @Nullable String union,
        @Nullable LocalDate since,
        boolean broken) implements Derived {

    /**
     * Says who calls.
     *
     * @param file the election
     * @param by who
     * @param union the id of the union, null when the employer calls
     * @param since the first day on which the employer takes the place of a silent union, null when nobody takes anyone's
     *     place
     */
    public Convener(ElectionFile file, ElectionCaller by, @Nullable String union, @Nullable LocalDate since) {
        this(file, by, union, since, false);
    }

    /**
     * Says that the employer takes the place of a union that broke its timetable.
     *
     * @param file the election
     * @param since the first day
     * @return who calls
     */
    public static Convener forBrokenTimetable(ElectionFile file, LocalDate since) {
        return new Convener(file, ElectionCaller.EMPLOYER, null, since, true);
    }

    /**
     * Returns who calls as things stand: the employer, where it has taken the place of the union.
     *
     * @param known what is known of it
     * @return the party, {@link Party#CONVENER} when it is not known
     */
    public static Party party(List<Convener> known) {
        Party party = Party.CONVENER;
        for (Convener each : known) {
            if (each.by == ElectionCaller.EMPLOYER) {
                return Party.EMPLOYER;
            }
            party = Party.UNION;
        }
        return party;
    }

    /** {@return whether the employer took the place of the union} */
    public boolean takeover() {
        return since != null;
    }

    /** {@return whether a union calls} */
    public boolean ofUnion() {
        return by != ElectionCaller.EMPLOYER;
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public String variant() {
        return by.name();
    }
}
