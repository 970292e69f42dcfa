package io.github.llamkay.examples.report;

import io.github.llamkay.Section;
import io.github.llamkay.examples.report.ReportView.InfringementCard;
import io.github.llamkay.examples.report.ReportView.InfringementLine;
import io.github.llamkay.examples.report.ReportView.Link;
import io.github.llamkay.examples.report.ReportView.SeverityGroup;
import io.github.llamkay.examples.report.Review.Infringement;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Doubt;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Source;
import io.github.llamkay.finding.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the infringements, gravest first. */
final class Infringements {

    private static final List<Optional<Severity>> ORDER = List.of(
            Optional.of(Severity.VERY_GRAVE),
            Optional.of(Severity.GRAVE),
            Optional.of(Severity.LIGHT),
            Optional.empty());

    private final Review review;
    private final People people;
    private final Proofs proofs;
    private final Topics topics;
    private final Labels labels;
    private final List<Infringement> ordered;

    Infringements(Review review, People people, Proofs proofs, Topics topics, Labels labels) {
        this.review = review;
        this.people = people;
        this.proofs = proofs;
        this.topics = topics;
        this.labels = labels;
        ordered = review.infringements().stream()
                .sorted(Comparator.comparingInt((Infringement each) ->
                                ORDER.indexOf(each.first().severity()))
                        .thenComparing(each -> Section.of(each.first().decision())))
                .toList();
    }

    List<SeverityGroup> groups() {
        List<SeverityGroup> groups = new ArrayList<>();
        for (Optional<Severity> severity : ORDER) {
            List<Infringement> of = of(severity);
            if (!of.isEmpty()) {
                groups.add(new SeverityGroup(
                        "gravedad-" + kind(severity),
                        title(severity),
                        kind(severity),
                        severity.isPresent()
                                ? ""
                                : "La fuente no les da gravedad, y por eso no se estima multa. No quiere decir que no la tengan.",
                        Spanish.count(of.size(), "infracción", "infracciones"),
                        of.stream().map(this::card).toList()));
            }
        }
        return groups;
    }

    private List<Infringement> of(Optional<Severity> severity) {
        return ordered.stream()
                .filter(each -> each.first().severity().equals(severity))
                .toList();
    }

    /** Returns how many infringements there are of each severity that has any, gravest first. */
    Map<Optional<Severity>, Integer> counts() {
        Map<Optional<Severity>, Integer> counts = new LinkedHashMap<>();
        ORDER.forEach(severity -> counts.put(severity, of(severity).size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Returns how many violations of each severity concern a subject, in words; blank when none. */
    String countsOf(String subject) {
        Map<Integer, Long> counts = review.assessment().violations().stream()
                .filter(violation -> violation.subject().equals(subject))
                .collect(Collectors.groupingBy(
                        violation -> ORDER.indexOf(violation.severity()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> words(ORDER.get(count.getKey()), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Returns links to the infringements that concern a subject. */
    List<Link> links(String subject) {
        return ordered.stream()
                .filter(each -> each.violations().stream()
                        .anyMatch(violation -> violation.subject().equals(subject)))
                .map(each -> new Link(id(each), title(each)))
                .toList();
    }

    private String id(Infringement infringement) {
        return "infraccion-" + (ordered.indexOf(infringement) + 1);
    }

    private InfringementCard card(Infringement infringement) {
        Violation first = infringement.first();
        int workers = infringement.workers(review.assessed());
        Optional<Fine> fine = Optional.ofNullable(review.fines().get(infringement));
        List<Doubt> doubts = infringement.violations().stream()
                .flatMap(violation -> violation.doubts().stream())
                .distinct()
                .toList();
        boolean all = infringement.violations().stream().noneMatch(Infringements::certain);
        String title = title(infringement);
        String topic = topics.of(first.decision());
        return new InfringementCard(
                id(infringement),
                title,
                first.decision(),
                topic.equals(title) ? "" : topic,
                source(first.source()),
                String.join("; ", first.norms()),
                workers == 0
                        ? "Del empleador"
                        : "Alcanza a " + Spanish.count(workers, "trabajador revisado", "trabajadores revisados"),
                doubts.isEmpty() ? "" : all ? "Dudoso" : "Dudoso en parte",
                infringement.violations().stream()
                        .map(violation -> line(violation, title, !all))
                        .toList(),
                fine.map(this::words).orElse(""),
                fine.map(each -> note(each, workers)).orElse(""),
                fine.filter(Fine.Estimate.class::isInstance)
                        .map(each -> Proofs.doubts(((Fine.Estimate) each).doubts()))
                        .orElse(List.of()),
                Proofs.doubts(doubts));
    }

    private static boolean certain(Violation violation) {
        return violation.certainty() == Certainty.CERTAIN;
    }

    private InfringementLine line(Violation violation, String title, boolean someCertain) {
        boolean owed = violation.shortfall().isPresent();
        List<Link> links = new ArrayList<>();
        if (owed) {
            links.add(new Link(Debts.link(people, violation), "Cuánto y por qué"));
        } else if (violation.benefit().filter(Benefit.LIQUIDACION::equals).isPresent() && lacks(violation.subject())) {
            links.add(new Link(Debts.anchor(people, violation.subject()), "Concepto por concepto"));
        }
        return new InfringementLine(
                people.of(violation.subject()),
                bare(violation.words()).equals(title) ? "" : Spanish.words(violation.words()),
                someCertain && !certain(violation),
                links,
                links.isEmpty() ? proofs.lines(violation.proof()) : List.of());
    }

    private boolean lacks(String subject) {
        return review.assessment().violations().stream()
                .anyMatch(violation -> violation.subject().equals(subject)
                        && violation.shortfall().isPresent());
    }

    private static String bare(String words) {
        return Spanish.words(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    private String title(Infringement infringement) {
        Violation first = infringement.first();
        if (first.benefit().isPresent()) {
            return labels.title(first.kind()) + ": " + labels.of(first.benefit().get());
        }
        boolean alike = infringement.violations().stream()
                .allMatch(violation -> violation.words().equals(first.words()));
        return alike ? bare(first.words()) : topics.of(first.decision());
    }

    private String words(Fine fine) {
        if (fine instanceof Fine.Estimate estimate && !estimate.reductions().isEmpty()) {
            return Spanish.words(fine.wordsEs())
                    + estimate.reductions().stream()
                            .map(each -> Spanish.soles(each.amount()) + " (" + labels.of(each.ground()) + ")")
                            .collect(Collectors.joining("; ", " Quedaría en ", "."));
        }
        return Spanish.words(fine.wordsEs());
    }

    private static String note(Fine fine, int workers) {
        return fine instanceof Fine.Estimate estimate && estimate.workers() < workers
                ? "La estimación cuenta a " + Spanish.count(estimate.workers(), "trabajador", "trabajadores")
                        + "; el hallazgo alcanza a " + workers + "."
                : "";
    }

    static String words(Optional<Severity> severity, long count) {
        return count + "\u00A0"
                + severity.map(each -> switch (each) {
                            case VERY_GRAVE -> count == 1 ? "muy grave" : "muy graves";
                            case GRAVE -> count == 1 ? "grave" : "graves";
                            case LIGHT -> count == 1 ? "leve" : "leves";
                        })
                        .orElse("sin gravedad en la fuente");
    }

    String title(Optional<Severity> severity) {
        return severity.map(labels::title).orElse("Sin gravedad en la fuente");
    }

    /** Returns the class that tells a severity apart in the page. */
    static String kind(Optional<Severity> severity) {
        Map<Severity, String> kinds = new EnumMap<>(Map.of(
                Severity.VERY_GRAVE, "muy-grave",
                Severity.GRAVE, "grave",
                Severity.LIGHT, "leve"));
        return severity.map(kinds::get).orElse("sin-gravedad");
    }

    private static String source(Source source) {
        return source.document() + (source.page() == 0 ? "" : ", p. " + source.page());
    }
}
