package io.github.llamkay.examples.report;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** How the page writes days, amounts and constants. */
final class Spanish {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es-PE"));
    private static final Properties LABELS = labels();

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

    static String benefit(Benefit benefit) {
        return capital(label(benefit));
    }

    /** Returns the label of a constant. */
    static String label(Enum<?> constant) {
        return Objects.requireNonNull(LABELS.getProperty(key(constant)), key(constant));
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** Returns a count with its noun, as in {@code 1 trabajador} or {@code 3 trabajadores}. */
    static String count(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Properties labels() {
        Properties labels = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Spanish.class.getResourceAsStream("labels.properties"), "labels.properties")) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading labels.properties", e);
        }
    }
}
