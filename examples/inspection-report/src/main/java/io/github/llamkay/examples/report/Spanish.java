package io.github.llamkay.examples.report;

import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the page writes days and amounts. */
final class Spanish {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es-PE"));

    private Spanish() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    static String period(Period period) {
        return period.from().equals(period.to()) ? day(period.from()) : day(period.from()) + " al " + day(period.to());
    }

    /** Returns an amount, as in {@code S/ 1,200.00}. */
    static String soles(BigDecimal amount) {
        return "S/\u00A0"
                + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** Returns words of the library with each amount kept in one piece. */
    static String words(String words) {
        return words.replace("S/ ", "S/\u00A0");
    }

    /** Returns a count with its noun, as in {@code 1 trabajador} or {@code 3 trabajadores}. */
    static String count(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
