package io.github.llamkay.examples.csst;

import io.github.llamkay.examples.csst.Steps.Step;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The calendar for a terminal. */
final class TextCalendar {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE dd/MM/uuuu", Locale.forLanguageTag("es-PE"));

    private TextCalendar() {}

    static String of(Steps steps) {
        StringBuilder text = new StringBuilder("Calendario al " + steps.asOf().format(DAY) + "\n\n");
        for (Step step : steps.steps()) {
            text.append("%-36s %-12s %s%n".formatted(when(step), step.decision(), step.name()));
            text.append("%-36s %-12s %s%n".formatted("", "", step.words()));
        }
        if (!steps.breaches().isEmpty()) {
            text.append("\nIncumplimientos\n");
            steps.breaches().forEach(breach -> text.append("  ").append(breach).append("\n"));
        }
        if (!steps.unknown().isEmpty()) {
            text.append("\nSin determinar\n");
            steps.unknown().forEach(unknown -> text.append("  ").append(unknown).append("\n"));
        }
        return text.toString();
    }

    /** Says when a step is: done on a day, in a window, by a day, from a day on, or whenever someone fixes it. */
    static String when(Step step) {
        if (step.met().isPresent()) {
            return "hecho " + day(step.met());
        }
        if (step.earliest().isPresent() && step.latest().isPresent()) {
            return step.earliest().equals(step.latest())
                    ? "el " + day(step.latest())
                    : day(step.earliest()) + " a " + day(step.latest());
        }
        if (step.latest().isPresent()) {
            return "hasta " + day(step.latest());
        }
        return step.earliest().isPresent() ? "desde " + day(step.earliest()) : "por fijar";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }
}
