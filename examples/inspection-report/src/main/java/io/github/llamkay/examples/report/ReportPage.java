package io.github.llamkay.examples.report;

import com.samskivert.mustache.Mustache;
import io.github.llamkay.Stamp;
import io.github.llamkay.examples.report.ReportView.Card;
import io.github.llamkay.examples.report.ReportView.Document;
import io.github.llamkay.examples.report.ReportView.FigureLine;
import io.github.llamkay.examples.report.ReportView.Heading;
import io.github.llamkay.examples.report.ReportView.Reason;
import io.github.llamkay.examples.report.ReportView.Worker;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.finding.Figure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report as one page that needs nothing but itself. */
final class ReportPage {

    private final Review review;
    private final People people;
    private final Labels labels;
    private final Proofs proofs;
    private final Infringements infringements;
    private final Debts debts;
    private final ReportView.Debts owed;
    private final DutyCalendar calendar;
    private final ReportView.Duties duties;
    private final List<Document> documents;

    private ReportPage(Review review) {
        this.review = review;
        people = new People(review.folder());
        labels = new Labels(review.law());
        proofs = new Proofs(review.folder(), labels);
        Topics topics = new Topics(review.law().catalogue());
        infringements = new Infringements(review, people, proofs, topics, labels);
        debts = new Debts(review, people, proofs, labels);
        owed = debts.view();
        calendar = new DutyCalendar(review, people);
        duties = calendar.view();
        documents = new Documents(review.assessment(), people, topics).view();
    }

    static String of(Review review) {
        return Mustache.compiler()
                .withLoader(ReportPage::template)
                .emptyStringIsFalse(true)
                .compile("{{>report.html}}")
                .execute(new ReportPage(review).view());
    }

    private static Reader template(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try (Reader reader = template(name);
                StringWriter text = new StringWriter()) {
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private ReportView view() {
        String script = text("print.js");
        return new ReportView(
                heading(),
                cards(),
                Charts.of(infringements, debts, labels),
                review.assessed().stream().map(this::worker).toList(),
                review.failures().stream().map(this::failure).toList(),
                infringements.groups(),
                owed,
                duties,
                documents,
                figures(),
                script,
                hash(script));
    }

    private Heading heading() {
        Stamp stamp = review.assessment().stamp();
        return new Heading(
                review.folder().employer(),
                fact(Employer.class).map(Employer::ruc).orElse(""),
                Spanish.longDay(stamp.asOf()),
                Spanish.longDay(stamp.since()),
                labels.of(stamp.edition()),
                stamp.version(),
                headcount().map(count -> Integer.toString(count.workers())).orElse(""),
                Spanish.count(review.folder().files(), "archivo", "archivos") + ", "
                        + Spanish.count(review.folder().rows().size(), "registro", "registros"),
                String.join(", ", review.folder().unread()));
    }

    private <T extends Fact> Optional<T> fact(Class<T> type) {
        return review.folder().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Returns the last count on the day of the review. */
    private Optional<Headcount> headcount() {
        return review.folder().facts().stream()
                .filter(Headcount.class::isInstance)
                .map(Headcount.class::cast)
                .filter(count -> !count.on().isAfter(review.labourCase().asOf()))
                .max(Comparator.comparing(Headcount::on));
    }

    private List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        int checked = review.assessed().size();
        int failed = review.failures().size();
        cards.add(new Card(
                Integer.toString(checked),
                checked == 1 ? "trabajador revisado" : "trabajadores revisados",
                failed == 0
                        ? "Todos los de la carpeta"
                        : failed
                                + (failed == 1
                                        ? " de la carpeta no se pudo evaluar"
                                        : " de la carpeta no se pudieron evaluar"),
                "revisados"));
        int count = infringements.counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        cards.add(new Card(
                Integer.toString(count),
                count == 1 ? "infracción" : "infracciones",
                infringements.counts().entrySet().stream()
                        .map(each -> Infringements.words(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", ")),
                "infracciones"));
        long creditors = owed.owed().size();
        cards.add(new Card(
                owed.total(),
                creditors == 0 ? "adeudados" : "adeudados a " + Spanish.count(creditors, "trabajador", "trabajadores"),
                review.assessment().undetermined().isEmpty() ? "" : "Sin contar lo que no se pudo determinar",
                "deudas"));
        int ahead = duties.ahead().size();
        cards.add(new Card(
                Integer.toString(ahead),
                ahead == 1 ? "deber por cumplir" : "deberes por cumplir",
                calendar.next()
                        .map(day -> "El próximo plazo, el " + Spanish.day(day))
                        .orElse(""),
                "calendario"));
        int open = review.assessment().undetermined().size();
        cards.add(new Card(
                Integer.toString(open),
                open == 1 ? "decisión sin determinar" : "decisiones sin determinar",
                documents.isEmpty() ? "" : "Faltan " + Spanish.count(documents.size(), "documento", "documentos"),
                "por-determinar"));
        return cards;
    }

    private Worker worker(Employment employment) {
        String counts = infringements.countsOf(employment.id());
        BigDecimal lacking = debts.owedTo(employment.id());
        long undated = owed.undated().stream()
                .filter(amount -> amount.person().id().equals(employment.id()))
                .count();
        long open = review.assessment().undetermined().stream()
                .filter(each -> each.subject().equals(employment.id()))
                .count();
        return new Worker(
                people.of(employment.id()),
                labels.title(employment.regime()),
                Spanish.day(employment.start()),
                counts.isEmpty()
                        ? open == 0 ? "Nada que observar" : "Nada hallado en lo que se pudo determinar"
                        : counts,
                counts.isEmpty(),
                infringements.links(employment.id()),
                lacking.signum() == 0 ? "" : Spanish.soles(lacking),
                Debts.anchor(people, employment.id()),
                undated == 0 ? "" : Spanish.count(undated, "monto", "montos"),
                open == 0 ? "" : Spanish.count(open, "decisión", "decisiones"));
    }

    private ReportView.Failure failure(Review.Failure failure) {
        return new ReportView.Failure(
                people.of(failure.employment().id()),
                failure.reasons().stream().map(ReportPage::reason).toList());
    }

    private static Reason reason(String words) {
        int dot = words.indexOf('.');
        String type = dot < 0 ? "" : words.substring(0, dot);
        return new Reason(RecordFolder.isFact(type) ? type + ".csv" : "", words);
    }

    private List<FigureLine> figures() {
        return review.assessment().stamp().figures().stream()
                .map(figure -> new FigureLine(
                        figure.id(),
                        proofs.value(figure),
                        Spanish.day(figure.from()) + " al " + Spanish.day(figure.through()),
                        figure.norm(),
                        figure.confidence() == Figure.Confidence.FROM_MEMORY))
                .toList();
    }
}
