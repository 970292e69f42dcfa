package io.github.llamkay.core;

import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.core.RuleMeta.DoubtKey;
import io.github.llamkay.finding.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.rule.Rule;

/** Holds the rules of a pack to what those of the law are held to. */
final class PackChecks {

    private final PackText text;
    private final List<String> problems;

    PackChecks(PackText text, List<String> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Returns what a rule says of itself, empty when that cannot be. */
    Optional<RuleMeta> metadata(Rule rule) {
        int before = problems.size();
        for (String key : rule.getMetaData().keySet()) {
            if (!RuleMeta.KEYS.contains(key)) {
                refuse(rule.getName(), "@" + key + " is not known; expected some of " + new TreeSet<>(RuleMeta.KEYS));
            }
        }
        RuleImpl attributes = (RuleImpl) rule;
        if (!Run.PHASES.contains(String.valueOf(attributes.getRuleFlowGroup()))) {
            refuse(
                    rule.getName(),
                    "its ruleflow-group is " + attributes.getRuleFlowGroup() + "; expected one of " + Run.PHASES);
        }
        if (attributes.getSalienceValue() != 0) {
            refuse(rule.getName(), "it has a salience; expected none: the three groups are the only order");
        }
        Object decides = rule.getMetaData().get("decides");
        Object asks = rule.getMetaData().get("asks");
        if ((decides == null) == (asks == null)) {
            refuse(rule.getName(), "it has " + (decides == null ? "neither" : "both") + "; expected @decides or @asks");
        }
        for (String key : List.of("decides", "asks", "breach", "breachShort")) {
            String value = String.valueOf(rule.getMetaData().getOrDefault(key, ""));
            for (String decision : value.split("[,;]", -1)) {
                if (!value.isEmpty()) {
                    owned(rule.getName(), key, decision.trim());
                }
            }
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(RuleMeta.of(rule, text.words(), section -> text.document()));
        } catch (IllegalArgumentException e) {
            refuse(rule.getName(), "its metadata are not whole: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** A decision of a pack begins with its section and the id of the pack, so that none passes for one of the law. */
    private void owned(String rule, String key, String decision) {
        for (Section section : Section.values()) {
            String prefix = text.prefix(section);
            if (decision.startsWith(prefix) && decision.indexOf('.', prefix.length()) > 0 && !decision.endsWith(".")) {
                return;
            }
        }
        if (!text.id().isEmpty()) {
            refuse(
                    rule,
                    "@" + key + " names '" + decision
                            + "'; expected the section of its matter, the id of the pack, the clause"
                            + " and a letter, such as VIII." + text.id() + ".7.a");
        }
    }

    /** Holds the decisions of the rules to the clauses, and both to the words. */
    void decisions(Collection<RuleMeta> metas) {
        Set<String> listed = new TreeSet<>(DecisionOrder.INSTANCE);
        for (Question question : text.questions()) {
            for (String decision : question.decisions()) {
                if (!RuleMeta.question(decision).equals(question.id())) {
                    problems.add(at(PackText.QUESTIONS) + "clause " + question.id() + " lists " + decision
                            + "; expected decisions that begin with the id of the clause");
                }
            }
            listed.addAll(question.decisions());
        }
        Set<String> decided = new TreeSet<>(DecisionOrder.INSTANCE);
        for (RuleMeta meta : metas) {
            decided.addAll(meta.decides());
            List.of(meta.breach(), meta.breachShort()).stream()
                    .filter(breach -> !breach.isEmpty())
                    .forEach(decided::add);
            words(meta);
            needs(meta);
        }
        for (String decision : decided) {
            if (!listed.contains(decision)) {
                problems.add(at(PackText.QUESTIONS) + "no clause lists " + decision
                        + ", which a rule decides; expected one");
            }
        }
        for (String decision : listed) {
            if (!decided.contains(decision)) {
                problems.add(at(PackText.QUESTIONS) + decision
                        + " is decided by no rule; expected one with @decides or @breach that names it");
            }
        }
        for (RuleMeta meta : metas) {
            if (meta.decides().isEmpty() && !decided.contains(meta.asks())) {
                refuse(meta.rule(), "@asks names '" + meta.asks() + "', which no rule decides; expected one that does");
            }
        }
    }

    private void words(RuleMeta meta) {
        List<String> keys = new ArrayList<>();
        if (!meta.decides().isEmpty()) {
            keys.add(meta.decision());
        }
        DoubtKey doubt = meta.doubt();
        if (doubt != null) {
            keys.add("doubt." + doubt.key() + ".followed");
            keys.add("doubt." + doubt.key() + ".other");
        }
        for (Language language : Language.values()) {
            for (String key : keys) {
                if (text.words().own(key, language).isEmpty()) {
                    problems.add(at("words_" + language.name().toLowerCase(Locale.ROOT) + ".properties")
                            + "there are no words for " + key + "; expected them for rule '" + meta.rule() + "'");
                }
            }
        }
        if (meta.decides().contains(meta.breach()) || meta.decides().contains(meta.breachShort())) {
            refuse(meta.rule(), "@breach names its own decision; expected a decision of its own for the breach");
        }
    }

    private void needs(RuleMeta meta) {
        for (String need : meta.needs()) {
            if (!FactReader.typeNames().contains(need)) {
                refuse(
                        meta.rule(),
                        "@needs names '" + need + "', which is no fact; expected the name of a fact record");
            }
        }
    }

    private void refuse(String rule, String why) {
        problems.add(text.pack().name() + ": rule '" + rule + "': " + why);
    }

    private String at(String file) {
        return text.pack().name() + "/" + file + ": ";
    }
}
