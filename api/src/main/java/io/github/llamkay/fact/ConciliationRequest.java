package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A request for a conciliation hearing before the labour authority.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id the caller's id of the conciliation
 * @param requester who asks
 * @param channel in what procedure
 * @param on the day of the request
 */
public record ConciliationRequest(
        String employment, String id, ConciliationRequester requester, ConciliationChannel channel, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id the caller's id of the conciliation
     * @param requester who asks
     * @param channel in what procedure
     * @param on the day of the request
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ConciliationRequest {
        Checks.id("ConciliationRequest.employment", employment);
        Checks.id("ConciliationRequest.id", id);
        Checks.present("ConciliationRequest.requester", requester);
        Checks.present("ConciliationRequest.channel", channel);
        Checks.date("ConciliationRequest.on", on);
    }
}
