package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The notice of the record of infringement to the employer, who is held responsible.
 *
 * @param employer the id of the employer
 * @param procedure the caller's id of the procedure, as in {@link SanctionAct}
 * @param items what it states; an item not in the set is not stated
 * @param on the day of the notice
 */
public record InfractionNotice(String employer, String procedure, Set<InfractionNoticeItem> items, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param procedure the caller's id of the procedure, as in {@link SanctionAct}
     * @param items what it states; an item not in the set is not stated
     * @param on the day of the notice
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InfractionNotice {
        Checks.id("InfractionNotice.employer", employer);
        Checks.id("InfractionNotice.procedure", procedure);
        items = Checks.set("InfractionNotice.items", items);
        Checks.date("InfractionNotice.on", on);
    }
}
