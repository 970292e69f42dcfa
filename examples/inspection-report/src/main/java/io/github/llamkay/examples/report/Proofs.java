package io.github.llamkay.examples.report;

import io.github.llamkay.examples.report.ReportView.DoubtLine;
import io.github.llamkay.examples.report.ReportView.ProofLine;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.finding.Doubt;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Proof;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes proofs down to the rows of the folder and the dated figures. */
final class Proofs {

    /** How the rules that compare what was due with what was done are named. */
    private static final Pattern JUDGEMENT = Pattern.compile("^juicio: ");

    private final Map<Fact, Row> places;
    private final Labels labels;

    Proofs(RecordFolder folder, Labels labels) {
        places = folder.places();
        this.labels = labels;
    }

    /** Returns the lines of a proof; what it rests on twice is unfolded once. */
    List<ProofLine> lines(Proof proof) {
        return List.of(line(proof, new HashSet<>()));
    }

    private ProofLine line(Proof proof, Set<Proof> seen) {
        if (proof instanceof Proof.Given given) {
            Row row = places.get(given.fact());
            return new ProofLine(
                    "fact",
                    "Registro",
                    cells(given.fact()),
                    row == null ? "" : row.file() + ", línea " + row.line(),
                    List.of());
        }
        if (proof instanceof Proof.Dated dated) {
            return new ProofLine("figure", "Cifra", words(dated.figure()), "", List.of());
        }
        Proof.Concluded concluded = (Proof.Concluded) proof;
        boolean again = !concluded.because().isEmpty() && !seen.add(concluded);
        return new ProofLine(
                "rule",
                concluded.decisions().isEmpty() ? "Juicio" : String.join(", ", concluded.decisions()),
                Spanish.words(Spanish.capital(
                        JUDGEMENT.matcher(concluded.concludes(Language.ES)).replaceFirst(""))),
                again ? "ya desplegado arriba" : "",
                again
                        ? List.of()
                        : concluded.because().stream()
                                .map(each -> line(each, seen))
                                .toList());
    }

    private String words(Figure figure) {
        return figure.id() + " = " + value(figure) + ", del " + Spanish.day(figure.from()) + " al "
                + Spanish.day(figure.through()) + ": " + figure.norm()
                + (figure.confidence() == Figure.Confidence.FROM_MEMORY
                        ? " (" + labels.of(figure.confidence()) + ")"
                        : "");
    }

    /** Returns the value of a figure with its unit. */
    String value(Figure figure) {
        BigDecimal value = figure.value();
        return switch (figure.unit()) {
            case PEN -> Spanish.soles(value);
            case RATE -> value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
            case MONTH_DAY -> String.format(Locale.ROOT, "%02d/%02d", figure.intValue() % 100, figure.intValue() / 100);
            case FLAG -> value.signum() == 0 ? "no" : "sí";
            default -> value.toPlainString() + " " + labels.of(figure.unit());
        };
    }

    private static String cells(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .map(component -> component.getName() + ": " + cell(value(fact, component)))
                .collect(Collectors.joining("; "));
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "ninguno"
                    : several.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private static @Nullable Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Reading " + component.getName(), e);
        }
    }

    /** Returns both readings of each doubt. */
    static List<DoubtLine> doubts(List<Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> new DoubtLine(doubt.followed(Language.ES), doubt.other(Language.ES)))
                .distinct()
                .toList();
    }
}
