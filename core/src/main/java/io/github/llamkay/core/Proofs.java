package io.github.llamkay.core;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PaySeries;
import io.github.llamkay.rules.internal.SubjectFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns a conclusion into its proof: down to the caller's facts and the dated figures, narrowed to what each rule needs. What
 * several conclusions rest on is turned once.
 */
final class Proofs {

    private final Map<Conclusion, Built> built = new HashMap<>();

    private Proofs() {}

    /** A part of a proof, and the caller's facts in it. */
    private record Built(Proof.Concluded proof, Set<Fact> facts) {}

    static Proof.Concluded of(Conclusion conclusion) {
        return new Proofs().build(conclusion).proof();
    }

    private Built build(Conclusion conclusion) {
        Built known = built.get(conclusion);
        if (known == null) {
            known = make(conclusion);
            built.put(conclusion, known);
        }
        return known;
    }

    private Built make(Conclusion conclusion) {
        Set<Fact> facts = new HashSet<>();
        Map<Conclusion, Proof.Concluded> children = new LinkedHashMap<>();
        for (Conclusion child : conclusion.because()) {
            Built part = build(child);
            children.put(child, part.proof());
            facts.addAll(part.facts());
        }
        Map<String, Proof> leaves = leaves(conclusion, facts);
        List<Proof> because = new ArrayList<>(leaves.values());
        children.values().stream()
                .sorted(Comparator.comparing(Proof.Concluded::rule)
                        .thenComparing(Proof.Concluded::concludesEs)
                        .thenComparing(child -> child.because().toString()))
                .forEach(because::add);
        RuleMeta meta = conclusion.meta();
        Map<String, Object> values = Findings.values(conclusion.made());
        return new Built(
                new Proof.Concluded(
                        meta.rule(),
                        meta.decides(),
                        concludes(conclusion, Language.ES, values),
                        concludes(conclusion, Language.EN, values),
                        because),
                facts);
    }

    /** Returns what the rule itself matched, and what it needs of the file that no part of the proof shows. */
    private static Map<String, Proof> leaves(Conclusion conclusion, Set<Fact> facts) {
        Map<String, Proof> leaves = new TreeMap<>();
        for (Object object : conclusion.matched()) {
            if (object instanceof SubjectFile file) {
                needed(conclusion.meta(), file).forEach(fact -> put(leaves, facts, fact));
            } else if (object instanceof Fact fact) {
                put(leaves, facts, fact);
            } else if (object instanceof PaySeries series) {
                series.items().forEach(item -> put(leaves, facts, item));
                if (series.terms() != null) {
                    put(leaves, facts, series.terms());
                }
            } else if (object instanceof Figure figure) {
                leaves.put("2 " + figure.id() + figure.from(), new Proof.Dated(figure));
            }
        }
        for (Fact fact : needed(conclusion.meta(), conclusion.made().file())) {
            if (!facts.contains(fact)) {
                put(leaves, facts, fact);
            }
        }
        return leaves;
    }

    /** Returns the facts of the types that a rule names as its needs and that an employment has once. */
    private static List<Fact> needed(RuleMeta meta, SubjectFile file) {
        List<Fact> facts = new ArrayList<>();
        for (Class<? extends Fact> type : FactTypes.SINGLE) {
            if (meta.needs().contains(type.getSimpleName())) {
                facts.addAll(file.all(type));
            }
        }
        if (meta.needs().contains("Employment") && file instanceof EmploymentFile employment) {
            facts.add(employment.employment());
        }
        return facts;
    }

    private static void put(Map<String, Proof> leaves, Set<Fact> facts, Fact fact) {
        leaves.put("1 " + fact, new Proof.Given(fact));
        facts.add(fact);
    }

    private static String concludes(Conclusion conclusion, Language language, Map<String, Object> values) {
        RuleMeta meta = conclusion.meta();
        return meta.decision().isEmpty()
                ? meta.rule()
                : Findings.say(meta.words(), language, values, meta.decision(), conclusion.made());
    }
}
