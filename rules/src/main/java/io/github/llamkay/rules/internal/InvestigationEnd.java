package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.HarassmentComplaintStep;
import java.time.LocalDate;
import java.util.List;

/**
 * The day on which an investigation ended for the term to resolve.
 *
 * @param on the day
 * @param parts the step that tells it; none when it is the last day that the investigation had
 */
public record InvestigationEnd(LocalDate on, List<HarassmentComplaintStep> parts) implements Bundle {

    /**
     * Copies the list.
     *
     * @param on the day
     * @param parts the step that tells it; none when it is the last day that the investigation had
     */
    public InvestigationEnd {
        parts = List.copyOf(parts);
    }
}
