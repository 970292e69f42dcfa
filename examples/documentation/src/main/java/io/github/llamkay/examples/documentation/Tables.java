package io.github.llamkay.examples.documentation;

import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.core.FactReader;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.figures.Holiday;
import io.github.llamkay.rules.figures.Holidays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that are tables: figures, holidays, facts, norms. */
final class Tables {

    private final Sources sources;
    private final Links links;

    Tables(Sources sources, Links links) {
        this.sources = sources;
        this.links = links;
    }

    /**
     * The dated figures.
     *
     * @param from the first day for which they answer
     * @param through the last one
     * @param series the series
     */
    record FigureView(String from, String through, List<Series> series) {}

    /**
     * A series of figures.
     *
     * @param id its id
     * @param unit what it counts
     * @param rows its values, the newest first
     * @param decisions the decisions that use it
     */
    record Series(String id, String unit, List<Row> rows, List<Link> decisions) {}

    /**
     * A value.
     *
     * @param value the value
     * @param from its first day
     * @param through its last day, blank while it is in force
     * @param norm its norm
     * @param published the day of its publication, blank where it is not known
     * @param confidence how well it is known
     * @param doubtful whether it is known from memory alone
     * @param note what a lawyer should know
     */
    record Row(
            String value,
            String from,
            String through,
            String norm,
            String published,
            String confidence,
            boolean doubtful,
            String note) {}

    /**
     * The holidays of a year.
     *
     * @param year the year
     * @param days the days
     */
    record Year(int year, List<Day> days) {}

    /**
     * A holiday.
     *
     * @param day its day in words
     * @param name its name
     * @param norm its norm
     */
    record Day(String day, String name, String norm) {}

    /**
     * A type of fact or a norm, and the decisions that name it.
     *
     * @param anchor its place on the page
     * @param name the link to its Javadoc, or its text
     * @param es its label in Spanish, blank where there is none
     * @param en its label in English, blank where there is none
     * @param count how many decisions
     * @param decisions the decisions
     */
    record Named(String anchor, Link name, String es, String en, String count, List<Link> decisions) {}

    FigureView figures(FigureNotes notes) {
        return new FigureView(
                Spanish.day(Figures.firstDay()),
                Spanish.day(Figures.reviewedThrough()),
                Figures.ids().stream().map(id -> series(id, notes)).toList());
    }

    List<Year> holidays() {
        return IntStream.rangeClosed(
                        Holidays.firstDay().getYear(), Holidays.lastDay().getYear())
                .map(year -> Holidays.firstDay().getYear() + Holidays.lastDay().getYear() - year)
                .mapToObj(year -> new Year(
                        year, Holidays.of(year).stream().map(Tables::day).toList()))
                .toList();
    }

    List<Named> facts() {
        return FactReader.typeNames().stream()
                .map(type -> named(
                        type,
                        Links.fact(type),
                        sources.words()
                                .of("Fact." + type)
                                .map(Wording.Template::es)
                                .orElse(""),
                        sources.words()
                                .of("Fact." + type)
                                .map(Wording.Template::en)
                                .orElse(""),
                        naming(Decision::needs, type)))
                .toList();
    }

    List<Named> norms() {
        return links.norms().stream()
                .map(norm -> {
                    Link link = links.norm(norm);
                    return named(
                            link.href().substring(link.href().indexOf('#') + 1),
                            link,
                            "",
                            "",
                            Stream.concat(naming(Decision::norms, norm).stream(), breachesNaming(norm))
                                    .distinct()
                                    .toList());
                })
                .toList();
    }

    private Series series(String id, FigureNotes notes) {
        List<Figure> figures = Figures.series(id);
        List<Row> rows = IntStream.range(0, figures.size())
                .mapToObj(place -> figures.get(figures.size() - 1 - place))
                .map(figure -> row(figure, notes.of(figure)))
                .toList();
        return new Series(
                id, Spanish.unit(figures.get(0).unit()), rows, Links.decisions(naming(Decision::figures, id)));
    }

    private static Row row(Figure figure, String note) {
        return new Row(
                Spanish.value(figure),
                Spanish.day(figure.from()),
                figure.through().equals(Figures.reviewedThrough()) ? "" : Spanish.day(figure.through()),
                figure.norm(),
                figure.published().map(Spanish::day).orElse(""),
                Spanish.confidence(figure.confidence()),
                figure.confidence() == Figure.Confidence.FROM_MEMORY,
                note);
    }

    private static Day day(Holiday holiday) {
        return new Day(Spanish.longDay(holiday.date()), holiday.nameEs(), holiday.norm());
    }

    private static Named named(String anchor, Link name, String es, String en, List<String> decisions) {
        return new Named(
                anchor,
                name,
                es,
                en,
                Spanish.count(decisions.size(), "decisión", "decisiones"),
                Links.decisions(decisions));
    }

    private List<String> naming(Function<Decision, List<String>> part, String name) {
        return sources.catalogue().decisions().stream()
                .filter(decision -> part.apply(decision).contains(name))
                .map(Decision::id)
                .toList();
    }

    /** Returns the decisions of the rules that cite a norm, for what only tells what is missing is in no catalogue. */
    private Stream<String> breachesNaming(String norm) {
        return new TreeSet<>(sources.rules().stream()
                        .filter(rule -> rule.norms().contains(norm))
                        .flatMap(rule -> rule.home().stream())
                        .toList())
                .stream();
    }
}
