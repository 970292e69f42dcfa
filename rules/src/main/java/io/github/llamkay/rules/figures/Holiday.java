package io.github.llamkay.rules.figures;

import io.github.llamkay.finding.Figure.Confidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A public holiday on its date in one year.
 *
 * @param id name of the holiday, such as {@code GOOD_FRIDAY}
 * @param date the day on which it falls in that year
 * @param nameEs its name in Spanish
 * @param norm the norm that makes it a holiday
 * @param published day on which that norm appeared in the official gazette, where known
 * @param confidence how well the holiday and its first observance are supported
 */
public record Holiday(
        String id, LocalDate date, String nameEs, String norm, Optional<LocalDate> published, Confidence confidence) {

    /**
     * Tells whether the law in force on a day already had this holiday: it does from the day after the norm's
     * publication, and at any time if the norm is older than the calendar.
     */
    boolean isLawOn(LocalDate lawDate) {
        return published.isEmpty() || published.get().isBefore(lawDate);
    }
}
