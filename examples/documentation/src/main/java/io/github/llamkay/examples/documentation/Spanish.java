package io.github.llamkay.examples.documentation;

import io.github.llamkay.Edition;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Severity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How days, figures and constants are read in Spanish. */
final class Spanish {

    private static final Locale PERU = Locale.forLanguageTag("es-PE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d 'de' MMMM", PERU);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", PERU);

    private static final Map<String, String> VARIANTS = Map.of(
            "UNPAID", "no pagado",
            "SHORT", "pagado de menos",
            "LATE", "tarde",
            "UNDONE", "incumplido",
            "UNLAWFUL", "contra la ley",
            "NO", "no",
            "undetermined", "no se puede determinar");

    private Spanish() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    static String value(Figure figure) {
        String number = number(figure.value());
        return switch (figure.unit()) {
            case PEN ->
                "S/ "
                        + new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(figure.value());
            case UIT -> number + " UIT";
            case RATE -> number(figure.value().movePointRight(2)) + " %";
            case MONTH_DAY -> DAY_OF_YEAR.format(figure.inYear(2001));
            case FLAG -> figure.value().signum() > 0 ? "sí" : "no";
            case DAYS, BUSINESS_DAYS, WORKING_DAYS, MONTHS, YEARS, HOURS, COUNT, SQUARE_METRES ->
                number + " " + (number.equals("1") ? one(figure.unit()) : unit(figure.unit()));
        };
    }

    static String unit(Figure.Unit unit) {
        return switch (unit) {
            case PEN -> "soles";
            case UIT -> "UIT";
            case RATE -> "por ciento";
            case DAYS -> "días calendario";
            case BUSINESS_DAYS -> "días hábiles";
            case WORKING_DAYS -> "días laborables";
            case MONTHS -> "meses";
            case YEARS -> "años";
            case HOURS -> "horas";
            case COUNT -> "(cantidad)";
            case SQUARE_METRES -> "m²";
            case MONTH_DAY -> "día del año";
            case FLAG -> "sí o no";
        };
    }

    private static String one(Figure.Unit unit) {
        return switch (unit) {
            case DAYS -> "día calendario";
            case BUSINESS_DAYS -> "día hábil";
            case WORKING_DAYS -> "día laborable";
            case MONTHS -> "mes";
            case YEARS -> "año";
            case HOURS -> "hora";
            default -> unit(unit);
        };
    }

    static String confidence(Figure.Confidence confidence) {
        return confidence == Figure.Confidence.STATED ? "en fuente" : "de memoria";
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case LIGHT -> "leve";
            case GRAVE -> "grave";
            case VERY_GRAVE -> "muy grave";
        };
    }

    static String phase(RuleSheet.Phase phase) {
        return switch (phase) {
            case DERIVE -> "deduce";
            case GRANT -> "otorga o exige";
            case JUDGE -> "juzga";
        };
    }

    static String editions(List<Edition> editions) {
        return editions.stream()
                .map(edition -> edition == Edition.PRINTED ? "impresa" : "vigente")
                .collect(Collectors.joining(" y "));
    }

    /** Returns what a variant of words is for, or its own name. */
    static String variant(String variant) {
        return VARIANTS.getOrDefault(variant, variant);
    }

    /** Returns the period of a version of the law, blank when it has no limit. */
    static String period(RuleSheet rule) {
        String from = rule.from().map(day -> "desde el " + day(day)).orElse("");
        String to = rule.until().map(day -> "hasta el " + day(day.minusDays(1))).orElse("");
        return (from + " " + to).trim();
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d", count) + " " + (count == 1 ? one : many);
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
