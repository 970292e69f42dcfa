package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Period;
import io.github.llamkay.rules.internal.Bundle;
import io.github.llamkay.rules.internal.PayWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days of absence within the semesters of CTS (IX.8, IX.16). */
public final class CtsDays {

    /** From November to December the year of CTS is already the next one: it runs from 1 November to 31 October. */
    private static final int MONTHS_AHEAD = 2;

    private CtsDays() {}

    /**
     * Days of one absence, parted by a yearly limit.
     *
     * @param absence the absence
     * @param all the absences that the limit covers together
     * @param counted days within the window that the limit lets count
     * @param over days within the window beyond the limit
     */
    public record Capped(Absence absence, List<Absence> all, int counted, int over) implements Bundle {

        /** {@return the reason} */
        public AbsenceKind kind() {
            return absence.kind();
        }

        @Override
        public List<?> parts() {
            return all;
        }
    }

    /**
     * Counts the days of an absence within the stretch that the deposit of a window counts.
     *
     * @param window the window
     * @param absence the absence
     * @return calendar days, 0 or more
     */
    public static int within(PayWindow window, Absence absence) {
        return Semesters.daysShared(CtsSemesters.served(window), new Period(absence.from(), absence.to()));
    }

    /**
     * Parts the days of the absences that share a yearly limit. The year runs from 1 November to 31 October and its first
     * days fill the limit.
     *
     * @param window the window
     * @param counting which absences share the limit
     * @param limit days a year
     * @return the absences with a day within the window
     */
    public static List<Capped> capped(PayWindow window, AbsenceKind.Counting counting, int limit) {
        List<Absence> all = window.file().absences().stream()
                .filter(absence -> absence.kind().counting() == counting)
                .sorted(Comparator.comparing(Absence::from))
                .toList();
        Period served = CtsSemesters.served(window);
        Map<Integer, Integer> usedByYear = new HashMap<>();
        List<Capped> capped = new ArrayList<>(all.size());
        for (Absence absence : all) {
            int counted = 0;
            int over = 0;
            for (LocalDate day = absence.from();
                    !day.isAfter(absence.to()) && !day.isAfter(served.to());
                    day = day.plusDays(1)) {
                int year = day.plusMonths(MONTHS_AHEAD).getYear();
                boolean beyond = usedByYear.merge(year, 1, Integer::sum) > limit;
                boolean inside = served.contains(day);
                counted += inside && !beyond ? 1 : 0;
                over += inside && beyond ? 1 : 0;
            }
            if (counted + over > 0) {
                capped.add(new Capped(absence, all, counted, over));
            }
        }
        return capped;
    }
}
