package io.github.llamkay.core;

import io.github.llamkay.Section;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Source;
import io.github.llamkay.finding.Violation;
import io.github.llamkay.rules.internal.Breach;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule says of itself.
 *
 * @param rule the name of the rule
 * @param phase its group: derive, grant or judge
 * @param words the words of its decisions
 * @param decides the decisions that it applies, the first being its own; empty for a rule that judges
 * @param asks the decision that it reports as undetermined, blank when it reports none
 * @param source where its decision stands, null for a rule that judges
 * @param needs the fact types without which it cannot apply
 * @param breach the decision that a breach of what it grants applies, blank when there is none
 * @param breachSource where that decision stands, null when there is none
 * @param breachShort the decision that a payment short of what it grants applies, blank when it is {@code breach}
 * @param breachShortSource where that decision stands, null when there is none
 * @param severity the severity of that breach, or of the violation that it states
 * @param doubt its doubt, null when it has none
 */
record RuleMeta(
        String rule,
        String phase,
        Words words,
        List<String> decides,
        String asks,
        @Nullable Source source,
        List<String> needs,
        String breach,
        @Nullable Source breachSource,
        String breachShort,
        @Nullable Source breachShortSource,
        @Nullable Severity severity,
        @Nullable DoubtKey doubt) {

    /** What a rule may say of itself. */
    static final Set<String> KEYS = Set.of(
            "decides",
            "asks",
            "page",
            "norms",
            "needs",
            "raisedBy",
            "breach",
            "breachShort",
            "breachNorms",
            "breachShortNorms",
            "severity",
            "doubt",
            "from",
            "to");

    /** The phase that compares what was due with what was done. */
    static final String JUDGE = "judge";

    /**
     * Where the words of a doubt stand.
     *
     * @param words the words
     * @param key the key of the doubt in them
     */
    record DoubtKey(Words words, String key) {}

    /** Reads what a rule of the law says of itself. */
    static RuleMeta ofLaw(Rule rule) {
        return of(rule, Words.ofLaw(), Section::document);
    }

    /**
     * Reads what a rule says of itself.
     *
     * @param rule the rule
     * @param words the words of its decisions
     * @param document the document of a section in which its decisions stand
     * @throws IllegalArgumentException when a value is not of its kind
     */
    static RuleMeta of(Rule rule, Words words, Function<Section, String> document) {
        Map<String, Object> metadata = rule.getMetaData();
        String doubt = text(metadata, "doubt");
        String severity = text(metadata, "severity");
        List<String> decides = list(metadata, "decides");
        String asks = text(metadata, "asks");
        String breach = text(metadata, "breach");
        return new RuleMeta(
                rule.getName(),
                String.valueOf(((RuleImpl) rule).getRuleFlowGroup()),
                words,
                decides,
                asks,
                source(decides.isEmpty() ? asks : decides.get(0), metadata, "norms", document),
                list(metadata, "needs"),
                breach,
                source(breach, metadata, "breachNorms", document),
                text(metadata, "breachShort"),
                source(text(metadata, "breachShort"), metadata, "breachShortNorms", document),
                severity.isEmpty() ? null : Severity.valueOf(severity),
                doubt.isEmpty() ? null : new DoubtKey(words, doubt));
    }

    private static @Nullable Source source(
            String decision, Map<String, Object> metadata, String norms, Function<Section, String> document) {
        if (decision.isEmpty()) {
            return null;
        }
        String page = text(metadata, "page");
        Section section = Section.of(decision);
        return new Source(
                section,
                document.apply(section),
                question(decision),
                page.isEmpty() ? 0 : Integer.parseInt(page),
                list(metadata, norms));
    }

    /**
     * Returns the question under which a decision stands: of the manual the section and its first number, so that the items
     * of a list that a question reproduces ({@code XVIII.44.27.a}) stand under it too.
     */
    static String question(String decision) {
        int first = decision.indexOf('.') + 1;
        int next = decision.indexOf('.', first);
        boolean numbered = Character.isDigit(decision.charAt(first)) && Section.of(decision) != Section.CSST;
        return decision.substring(0, numbered && next > 0 ? next : decision.lastIndexOf('.'));
    }

    /** Returns the decisions that the same act applies beside that under which its findings are reported. */
    List<String> alsoDecides() {
        return decides.size() > 1 ? decides.subList(1, decides.size()) : List.of();
    }

    /** Tells whether a breach of what it grants is judged by the decision for payments that fall short. */
    boolean isShort(Breach breach) {
        return breach.kind() == Violation.Kind.SHORT && !breachShort.isEmpty();
    }

    /** Returns the decision under which its findings are reported. */
    String decision() {
        return decides.isEmpty() ? asks : decides.get(0);
    }

    private static String text(Map<String, Object> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? "" : value.toString().trim();
    }

    private static List<String> list(Map<String, Object> metadata, String key) {
        String text = text(metadata, key);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("[,;]")).map(String::trim).toList();
    }
}
