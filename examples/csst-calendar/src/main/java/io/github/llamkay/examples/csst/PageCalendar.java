package io.github.llamkay.examples.csst;

import com.samskivert.mustache.Mustache;
import io.github.llamkay.examples.csst.Steps.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The calendar as a page with a timeline, that needs nothing but itself. */
final class PageCalendar {

    private static final Locale PERU = Locale.forLanguageTag("es-PE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", PERU);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", PERU);
    /** Steps beyond this many days after the last but one are told in the list alone, so that the weeks stay legible. */
    private static final int FAR = 200;

    private final LocalDate first;
    private final long days;

    private PageCalendar(LocalDate first, LocalDate last) {
        this.first = first;
        days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    }

    static String of(Steps steps) {
        List<LocalDate> dates = steps.steps().stream()
                .flatMap(step -> Stream.of(step.earliest(), step.latest(), step.met()))
                .flatMap(java.util.Optional::stream)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(steps.asOf(), day)) <= FAR)
                .sorted()
                .toList();
        LocalDate first = dates.isEmpty() || steps.asOf().isBefore(dates.get(0)) ? steps.asOf() : dates.get(0);
        LocalDate last = dates.isEmpty() ? steps.asOf().plusDays(1) : dates.get(dates.size() - 1);
        return new PageCalendar(first.minusDays(3), last.plusDays(3)).page(steps);
    }

    private String page(Steps steps) {
        List<Map<String, Object>> rows = steps.steps().stream().map(this::row).toList();
        return fill(Map.of(
                "asOf", DAY.format(steps.asOf()),
                "today", at(steps.asOf()),
                "months", months(),
                "rows", rows,
                "breaches", steps.breaches(),
                "hasBreaches", !steps.breaches().isEmpty(),
                "unknown", steps.unknown(),
                "hasUnknown", !steps.unknown().isEmpty()));
    }

    private Map<String, Object> row(Step step) {
        LocalDate from = step.met().or(step::earliest).or(step::latest).orElse(null);
        LocalDate to = step.met().or(step::latest).or(step::earliest).orElse(null);
        boolean drawn = from != null && to != null && inside(to);
        String kind = step.met().isPresent() ? "done" : step.latest().isEmpty() ? "from" : "due";
        return Map.ofEntries(
                Map.entry("name", step.name()),
                Map.entry("who", step.who()),
                Map.entry("when", TextCalendar.when(step)),
                Map.entry(
                        "advised",
                        step.advised()
                                .map(day -> "; conviene el " + DAY.format(day))
                                .orElse("")),
                Map.entry("counting", step.counting()),
                Map.entry("words", step.words()),
                Map.entry("decision", step.decision()),
                Map.entry("doubtful", step.doubtful()),
                Map.entry("open", step.open()),
                Map.entry("drawn", drawn),
                Map.entry("kind", kind),
                Map.entry("left", from == null ? "0" : at(inside(from) ? from : first)),
                Map.entry("width", drawn ? width(inside(from) ? from : first, to) : "0"));
    }

    private boolean inside(LocalDate day) {
        return !day.isBefore(first) && ChronoUnit.DAYS.between(first, day) < days;
    }

    private List<Map<String, Object>> months() {
        List<Map<String, Object>> months = new ArrayList<>();
        for (LocalDate month = first.withDayOfMonth(1).plusMonths(1); inside(month); month = month.plusMonths(1)) {
            months.add(Map.of("name", MONTH.format(month), "left", at(month)));
        }
        return months;
    }

    private String at(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(first, day));
    }

    private String width(LocalDate from, LocalDate to) {
        return percent(ChronoUnit.DAYS.between(from, to) + 1);
    }

    private String percent(long count) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * count / days);
    }

    private static String fill(Map<String, Object> values) {
        try (Reader page = new InputStreamReader(
                Objects.requireNonNull(PageCalendar.class.getResourceAsStream("calendar.html"), "calendar.html"),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(page).execute(values);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading calendar.html", e);
        }
    }
}
