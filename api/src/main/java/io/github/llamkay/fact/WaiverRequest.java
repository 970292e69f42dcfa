package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A request of a worker who resigns to be excused from the time of notice.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which the employer received it
 */
public record WaiverRequest(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which the employer received it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WaiverRequest {
        Checks.id("WaiverRequest.employment", employment);
        Checks.date("WaiverRequest.on", on);
    }
}
