package io.github.llamkay.rules.arithmetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The counts behind a committee on safety and health at work: its members, and who counts as a worker. */
public final class CommitteeSizes {

    private CommitteeSizes() {}

    /**
     * Returns the lowest number of members without an agreement.
     *
     * @param workers workers of the employer
     * @param above workers above which there are more members than the least number
     * @param least the least number of members of any committee
     * @param base members of a committee above that number of workers
     * @param step members more for each step
     * @param stepWorkers workers of a step
     * @param most the greatest number of members of any committee
     * @param opensAbove whether a step begins only with the worker after a full one: 101 to 200, 201 to 300
     * @return members of both sides together
     */
    public static int floor(
            int workers, int above, int least, int base, int step, int stepWorkers, int most, boolean opensAbove) {
        if (workers <= above) {
            return least;
        }
        int more = (workers - above - (opensAbove ? 1 : 0)) / stepWorkers;
        return Math.min(most, base + step * more);
    }

    /**
     * Tells whether a number of members can be that of a committee.
     *
     * @param members members of both sides together
     * @param least the least number
     * @param most the greatest number
     * @return whether it is even and within the bounds
     */
    public static boolean possible(int members, int least, int most) {
        return members % 2 == 0 && members >= least && members <= most;
    }

    /**
     * Tells whether a secondment is long enough on a day: so many months have passed and it still runs, or it is to last as
     * many in all.
     *
     * @param from the first day of the secondment
     * @param end its last day, null when it is not known
     * @param day the day of the election
     * @param months how many months
     * @return whether it is
     */
    public static boolean seconded(LocalDate from, @Nullable LocalDate end, LocalDate day, int months) {
        boolean served = !from.plusMonths(months).isAfter(day) && (end == null || !end.isBefore(day));
        return served || (end != null && !from.plusMonths(months).minusDays(1).isAfter(end));
    }

    /**
     * Returns the last day of a term of whole years.
     *
     * @param from the first day
     * @param years how many years
     * @return the day before the anniversary
     */
    public static LocalDate termEnd(LocalDate from, int years) {
        return from.plusYears(years).minusDays(1);
    }
}
