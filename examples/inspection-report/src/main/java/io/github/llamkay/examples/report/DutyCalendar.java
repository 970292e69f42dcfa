package io.github.llamkay.examples.report;

import io.github.llamkay.examples.report.ReportView.Duties;
import io.github.llamkay.examples.report.ReportView.DutyLine;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the calendar of duties: a duty of several workers in the same words is one line. */
final class DutyCalendar {

    private final List<Obligation> calendar;
    private final LocalDate asOf;
    private final People people;

    DutyCalendar(Review review, People people) {
        calendar = review.assessment().calendar();
        asOf = review.labourCase().asOf();
        this.people = people;
    }

    private record Key(
            Optional<Deadline> deadline, Optional<LocalDate> met, Party ower, String words, String decision) {}

    Duties view() {
        return new Duties(
                lines(this::ahead),
                lines(this::overdue),
                lines(duty -> duty.met().isPresent()));
    }

    private boolean overdue(Obligation duty) {
        return duty.met().isEmpty()
                && duty.deadline()
                        .filter(deadline -> deadline.date().isBefore(asOf))
                        .isPresent();
    }

    private boolean ahead(Obligation duty) {
        return duty.met().isEmpty() && !overdue(duty);
    }

    /** Returns the first last day that is still to come, if there is one. */
    Optional<LocalDate> next() {
        return calendar.stream()
                .filter(this::ahead)
                .flatMap(duty -> duty.deadline().stream())
                .map(Deadline::date)
                .min(LocalDate::compareTo);
    }

    private List<DutyLine> lines(Predicate<Obligation> which) {
        Map<Key, List<Obligation>> lines = new LinkedHashMap<>();
        for (Obligation duty : calendar) {
            if (which.test(duty)) {
                Key key = new Key(duty.deadline(), duty.met(), duty.ower(), duty.words(), duty.decision());
                lines.computeIfAbsent(key, each -> new ArrayList<>()).add(duty);
            }
        }
        return lines.values().stream().map(this::line).toList();
    }

    private DutyLine line(List<Obligation> duties) {
        Obligation first = duties.get(0);
        List<String> notes = new ArrayList<>();
        first.met().ifPresent(day -> notes.add("cumplido el " + Spanish.day(day)));
        first.deadline().filter(Deadline::planned).ifPresent(deadline -> notes.add("día previsto"));
        first.deadline().flatMap(Deadline::advised).ifPresent(day -> notes.add("conviene el " + Spanish.day(day)));
        return new DutyLine(
                first.deadline()
                        .map(deadline -> Spanish.day(deadline.date()))
                        .or(() -> first.earliest().map(day -> "Desde el " + Spanish.day(day)))
                        .orElse("Por fijar"),
                String.join("; ", notes),
                Spanish.capital(first.ower().titleEs()),
                Spanish.words(first.words()),
                duties.stream()
                        .map(Obligation::subject)
                        .distinct()
                        .filter(people::isWorker)
                        .map(people::of)
                        .toList(),
                first.decision(),
                Proofs.doubts(duties.stream()
                        .flatMap(duty -> duty.doubts().stream())
                        .distinct()
                        .toList()));
    }
}
