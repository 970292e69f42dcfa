package io.github.llamkay;

import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.util.List;

/**
 * What an assessment was made with.
 *
 * @param version the version of the library
 * @param edition the edition of the law
 * @param asOf the as-of date of the case
 * @param since the day after which what fell due was reviewed
 * @param figures the dated figures used, by id and first day
 */
public record Stamp(String version, Edition edition, LocalDate asOf, LocalDate since, List<Figure> figures) {

    /**
     * Copies the list.
     *
     * @param version the version of the library
     * @param edition the edition of the law
     * @param asOf the as-of date of the case
     * @param since the day after which what fell due was reviewed
     * @param figures the dated figures used, by id and first day
     */
    public Stamp {
        figures = List.copyOf(figures);
    }
}
