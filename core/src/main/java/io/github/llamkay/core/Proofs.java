package io.github.llamkay.core;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PaySeries;
import io.github.llamkay.rules.internal.SubjectFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns conclusions into proofs: down to the caller's facts and the dated figures, narrowed to what each rule needs. */
final class Proofs {

    private Proofs() {}

    static Proof.Concluded of(Conclusion conclusion) {
        Map<String, Proof> leaves = new TreeMap<>();
        for (Object object : conclusion.matched()) {
            if (object instanceof SubjectFile file) {
                needed(conclusion.meta(), file).forEach(fact -> put(leaves, fact));
            } else if (object instanceof Fact fact) {
                put(leaves, fact);
            } else if (object instanceof PaySeries series) {
                series.items().forEach(item -> put(leaves, item));
                if (series.terms() != null) {
                    put(leaves, series.terms());
                }
            } else if (object instanceof Figure figure) {
                leaves.put("2 " + figure.id() + figure.from(), new Proof.Dated(figure));
            }
        }
        List<Proof> because = new ArrayList<>(leaves.values());
        Map<Conclusion, Proof.Concluded> children = new LinkedHashMap<>();
        conclusion.because().forEach(child -> children.computeIfAbsent(child, Proofs::of));
        Collection<Proof.Concluded> sorted = children.values().stream()
                .sorted(Comparator.comparing(Proof.Concluded::rule)
                        .thenComparing(Proof.Concluded::concludesEs)
                        .thenComparing(child -> child.because().toString()))
                .toList();
        because.addAll(sorted);
        RuleMeta meta = conclusion.meta();
        Map<String, Object> values = Findings.values(conclusion.made());
        return new Proof.Concluded(
                meta.rule(),
                meta.decides(),
                concludes(conclusion, Language.ES, values),
                concludes(conclusion, Language.EN, values),
                because);
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

    private static void put(Map<String, Proof> leaves, Fact fact) {
        leaves.put("1 " + fact, new Proof.Given(fact));
    }

    private static String concludes(Conclusion conclusion, Language language, Map<String, Object> values) {
        RuleMeta meta = conclusion.meta();
        return meta.decision().isEmpty()
                ? meta.rule()
                : Findings.say(language, values, meta.decision(), conclusion.made());
    }
}
