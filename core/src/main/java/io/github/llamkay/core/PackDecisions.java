package io.github.llamkay.core;

import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Source;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The decisions of a pack as the catalogue shows them. */
final class PackDecisions {

    private static final Pattern RULE =
            Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"(.*?)^\\s*end\\b", Pattern.MULTILINE | Pattern.DOTALL);

    private final Set<String> rules = new TreeSet<>();
    private final Set<String> needs = new LinkedHashSet<>();
    private final Set<String> norms = new LinkedHashSet<>();
    private final Set<String> figures = new TreeSet<>();

    private PackDecisions() {}

    static List<Decision> of(PackText text, Collection<RuleMeta> metas) {
        Map<String, PackDecisions> byId = new TreeMap<>(DecisionOrder.INSTANCE);
        Map<String, Set<String>> figures = figures(text);
        for (RuleMeta meta : metas) {
            Set<String> used = figures.getOrDefault(meta.rule(), Set.of());
            for (String decision : meta.decides()) {
                at(byId, decision).add(meta, meta.source(), used);
            }
            if (!meta.breach().isEmpty()) {
                at(byId, meta.breach()).add(meta, meta.breachSource(), Set.of());
            }
            if (!meta.breachShort().isEmpty()) {
                at(byId, meta.breachShort()).add(meta, meta.breachShortSource(), Set.of());
            }
        }
        return byId.entrySet().stream()
                .map(row -> new Decision(
                        row.getKey(),
                        RuleMeta.question(row.getKey()),
                        List.copyOf(row.getValue().rules),
                        List.copyOf(row.getValue().needs),
                        List.copyOf(row.getValue().norms),
                        List.copyOf(row.getValue().figures)))
                .toList();
    }

    private static PackDecisions at(Map<String, PackDecisions> byId, String decision) {
        return byId.computeIfAbsent(decision, key -> new PackDecisions());
    }

    private void add(RuleMeta meta, @Nullable Source source, Set<String> used) {
        rules.add(meta.rule());
        needs.addAll(meta.needs());
        figures.addAll(used);
        if (source != null) {
            norms.addAll(source.norms());
        }
    }

    /** Returns the ids of the pack's figures that stand in the text of each rule. */
    private static Map<String, Set<String>> figures(PackText text) {
        Map<String, Set<String>> figures = new TreeMap<>();
        for (String rules : text.rules().values()) {
            Matcher rule = RULE.matcher(rules);
            while (rule.find()) {
                String body = rule.group(2);
                Set<String> used = new TreeSet<>();
                text.figures().stream()
                        .map(Figure::id)
                        .filter(id -> body.contains("\"" + id + "\""))
                        .forEach(used::add);
                figures.put(rule.group(1), used);
            }
        }
        return figures;
    }
}
