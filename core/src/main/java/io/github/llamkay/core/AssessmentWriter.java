package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.finding.Step;
import io.github.llamkay.finding.Undetermined;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments as trees of plain maps, lists, texts, numbers, booleans and null, which any writer of JSON or YAML takes
 * without knowing the library.
 *
 * <p>Every record is a map of its components by their names, in their order; what is empty is null. A finding has before them
 * {@code type}, the simple name of its record, and {@code decision}, and after them {@code alsoDecides}, {@code source},
 * {@code certainty}, {@code doubts}, {@code words} in {@code es} and {@code en}, and {@code proof} where it is asked for; its
 * grounds are not repeated. A fine has {@code type} and {@code words} as well, what is undetermined has {@code words}, both have
 * {@code missingWords} where something is missing, and a step of a calculation has its {@code expression} in full. Names and order are stable: only a new major version would rename one.
 *
 * <p>Amounts are {@link BigDecimal} that keep their céntimos, never in powers of ten; days, months and moments are text as in ISO
 * 8601, a {@link Period} is {@code 2017-01-01/2017-06-30}, and constants are their names. The maps are new at each call, and the
 * caller may change them. Thread-safe.
 */
public final class AssessmentWriter {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
            return record.getRecordComponents();
        }
    };

    private AssessmentWriter() {}

    /**
     * Writes an assessment without its proofs.
     *
     * @param assessment the assessment
     * @return {@code findings}, {@code undetermined} and {@code stamp}
     */
    public static Map<String, @Nullable Object> write(Assessment assessment) {
        return assessment(assessment, AssessmentWriter::finding);
    }

    /**
     * Writes an assessment, each finding with its proof: a tree of {@code rule}, {@code decisions}, {@code concludes} and
     * {@code because}, whose leaves are a {@code given} fact, as {@link CaseReader} reads it, or a dated {@code figure}.
     *
     * @param assessment the assessment
     * @return {@code findings}, {@code undetermined} and {@code stamp}
     */
    public static Map<String, @Nullable Object> writeWithProofs(Assessment assessment) {
        return assessment(assessment, finding -> {
            Map<String, @Nullable Object> tree = finding(finding);
            tree.put("proof", proof(finding.proof()));
            return tree;
        });
    }

    /**
     * Writes a case as {@link CaseReader} reads it.
     *
     * @param labourCase the case
     * @return {@code asOf}, {@code since} and {@code facts}
     */
    public static Map<String, @Nullable Object> write(LabourCase labourCase) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("asOf", plain(labourCase.asOf()));
        tree.put("since", plain(labourCase.since()));
        tree.put("facts", each(labourCase.facts(), AssessmentWriter::fact));
        return tree;
    }

    /**
     * Writes a dated figure of the law.
     *
     * @param figure the figure
     * @return its components
     */
    public static Map<String, @Nullable Object> write(Figure figure) {
        return components(figure);
    }

    private static Map<String, @Nullable Object> assessment(
            Assessment assessment, Function<Finding, Map<String, @Nullable Object>> writer) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("findings", each(assessment.findings(), writer));
        tree.put("undetermined", plain(assessment.undetermined()));
        tree.put("stamp", plain(assessment.stamp()));
        return tree;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("type", finding.getClass().getSimpleName());
        tree.put("decision", finding.decision());
        tree.putAll(components((Record) finding, "grounds"));
        tree.put("alsoDecides", plain(finding.grounds().alsoDecides()));
        tree.put("source", plain(finding.source()));
        tree.put("certainty", plain(finding.certainty()));
        tree.put("doubts", plain(finding.doubts()));
        tree.put("words", inEach(finding::words));
        return tree;
    }

    private static Map<String, @Nullable Object> fine(Fine fine) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("type", fine.getClass().getSimpleName());
        tree.putAll(worded((Record) fine, fine::words));
        if (fine instanceof Fine.Unknown unknown) {
            tree.put("missingWords", inEach(unknown::missingWords));
        }
        return tree;
    }

    private static Map<String, @Nullable Object> undetermined(Undetermined unknown) {
        Map<String, @Nullable Object> tree = worded(unknown, unknown::words);
        tree.put("missingWords", inEach(unknown::missingWords));
        return tree;
    }

    /** Writes a record whose words, and those of what it lacks, are components for each language. */
    private static Map<String, @Nullable Object> worded(Record record, Function<Language, String> words) {
        Map<String, @Nullable Object> tree =
                components(record, "wordsEs", "wordsEn", "missingWordsEs", "missingWordsEn");
        tree.put("words", inEach(words));
        return tree;
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> tree = components(step);
        tree.put("expression", step.expression());
        return tree;
    }

    private static Map<String, @Nullable Object> fact(Fact fact) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put(fact.getClass().getSimpleName(), components((Record) fact));
        return tree;
    }

    private static Map<String, @Nullable Object> proof(Proof proof) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        if (proof instanceof Proof.Given given) {
            tree.put("given", fact(given.fact()));
        } else if (proof instanceof Proof.Dated dated) {
            tree.put("figure", write(dated.figure()));
        } else if (proof instanceof Proof.Concluded concluded) {
            tree.put("rule", concluded.rule());
            tree.put("decisions", plain(concluded.decisions()));
            tree.put("concludes", inEach(concluded::concludes));
            tree.put("because", each(concluded.because(), AssessmentWriter::proof));
        }
        return tree;
    }

    private static Map<String, @Nullable Object> inEach(Function<Language, ?> words) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("es", words.apply(Language.ES));
        tree.put("en", words.apply(Language.EN));
        return tree;
    }

    private static Map<String, @Nullable Object> components(Record record, String... without) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        List<String> left = List.of(without);
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            try {
                if (!left.contains(component.getName())) {
                    tree.put(component.getName(), plain(component.getAccessor().invoke(record)));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Writing " + component, e);
            }
        }
        return tree;
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(AssessmentWriter::plain).orElse(null);
        } else if (value instanceof Collection<?> several) {
            return each(several, AssessmentWriter::plain);
        } else if (value instanceof Step step) {
            return step(step);
        } else if (value instanceof Fine fine) {
            return fine(fine);
        } else if (value instanceof Undetermined unknown) {
            return undetermined(unknown);
        } else if (value instanceof Record record && !(value instanceof Period)) {
            return components(record);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        } else if (value instanceof Integer || value instanceof Boolean) {
            return value;
        } else if (value instanceof LocalDateTime moment) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
        } else if (value instanceof LocalTime hour) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(hour);
        }
        return value.toString();
    }

    private static <T> List<@Nullable Object> each(
            Collection<? extends T> items, Function<? super T, ? extends @Nullable Object> writer) {
        List<@Nullable Object> written = new ArrayList<>(items.size());
        for (T item : items) {
            written.add(writer.apply(item));
        }
        return written;
    }
}
