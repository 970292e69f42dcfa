package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.time.LocalDate;
import java.util.Set;

/**
 * The work of a person who may be under 18, as it was on a day. The {@link Employment} only says who works for
 * whom and since when: it is stated for work without an employment relationship too, and then with the id of the
 * person in place of an employer.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day whose work is judged: the age is that of this day
 * @param account for whom, and how; paid or not
 * @param activities what the work belongs to, one or more
 * @param economic whether it serves to produce, trade, transform, sell or distribute goods or services
 */
public record MinorWork(
        String employment, LocalDate on, WorkAccount account, Set<MinorActivity> activities, boolean economic)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day whose work is judged: the age is that of this day
     * @param account for whom, and how; paid or not
     * @param activities what the work belongs to, one or more
     * @param economic whether it serves to produce, trade, transform, sell or distribute goods or services
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MinorWork {
        Checks.id("MinorWork.employment", employment);
        Checks.date("MinorWork.on", on);
        Checks.present("MinorWork.account", account);
        activities = Checks.set("MinorWork.activities", activities);
        if (activities.isEmpty()) {
            throw new InvalidFactException("MinorWork.activities", "[]", "at least one activity");
        }
    }
}
