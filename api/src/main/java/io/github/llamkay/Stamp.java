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
 * @param packs the packs loaded beside the law, in their order; none where the law alone answered
 */
public record Stamp(
        String version, Edition edition, LocalDate asOf, LocalDate since, List<Figure> figures, List<Applied> packs) {

    /**
     * A pack that was loaded beside the law.
     *
     * @param id its id
     * @param document what it applies
     * @param digest the SHA-256 of its files, 64 hexadecimal digits
     */
    public record Applied(String id, String document, String digest) {}

    /**
     * Copies the lists.
     *
     * @param version the version of the library
     * @param edition the edition of the law
     * @param asOf the as-of date of the case
     * @param since the day after which what fell due was reviewed
     * @param figures the dated figures used, by id and first day
     * @param packs the packs loaded beside the law, in their order; none where the law alone answered
     */
    public Stamp {
        figures = List.copyOf(figures);
        packs = List.copyOf(packs);
    }
}
