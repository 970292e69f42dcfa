package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.RepresentativeVacancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The seats of the workers' representatives that fell vacant reached a share of those elected.
 *
 * @param reached the day on which they did
 * @param vacant seats vacant on that day
 * @param initial seats elected, full representatives and alternates
 * @param parts the vacancies up to that day
 */
public record VacantShare(LocalDate reached, int vacant, int initial, List<RepresentativeVacancy> parts)
        implements Bundle {

    /**
     * Tells when vacancies reached a share of the seats.
     *
     * @param vacancies the vacancies by the day of the case
     * @param initial seats elected
     * @param share the share, above 0 and at most 1
     * @return the day and the seats, or none when the share is not reached
     */
    public static List<VacantShare> of(List<RepresentativeVacancy> vacancies, int initial, BigDecimal share) {
        List<RepresentativeVacancy> sorted = vacancies.stream()
                .sorted(Comparator.comparing(RepresentativeVacancy::on).thenComparing(RepresentativeVacancy::person))
                .toList();
        BigDecimal least = share.multiply(BigDecimal.valueOf(initial));
        for (int count = 1; count <= sorted.size(); count++) {
            if (BigDecimal.valueOf(count).compareTo(least) >= 0) {
                LocalDate day = sorted.get(count - 1).on();
                List<RepresentativeVacancy> upTo =
                        sorted.stream().filter(each -> !each.on().isAfter(day)).toList();
                return List.of(new VacantShare(day, upTo.size(), initial, upTo));
            }
        }
        return List.of();
    }
}
