package io.github.llamkay.rules.figures;

import java.time.LocalDate;

/** The date of Easter, on which the two movable holidays of Peru depend. */
final class Easter {

    private Easter() {}

    /**
     * Computes Easter Sunday of the Gregorian calendar by the anonymous algorithm (also called Meeus/Jones/Butcher).
     *
     * @param year a year of the Gregorian calendar, 1583 or later
     * @return Easter Sunday of that year, between 22 March and 25 April
     */
    static LocalDate sunday(int year) {
        int goldenYear = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * goldenYear + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (goldenYear + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
