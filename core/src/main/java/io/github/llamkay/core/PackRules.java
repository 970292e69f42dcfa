package io.github.llamkay.core;

import io.github.llamkay.InvalidPackException;
import io.github.llamkay.Pack;
import io.github.llamkay.Stamp;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.finding.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * A pack, compiled and found whole.
 *
 * @param kieBase its rules
 * @param metas what each rule says of itself, by its name
 * @param figures its dated figures
 * @param questions its clauses
 * @param decisions its decisions
 * @param stamp what an assessment says of it
 */
record PackRules(
        KieBase kieBase,
        Map<String, RuleMeta> metas,
        List<Figure> figures,
        List<Question> questions,
        List<Decision> decisions,
        Stamp.Applied stamp) {

    /**
     * Compiles packs.
     *
     * @param packs the packs
     * @return the packs compiled, in their order
     * @throws InvalidPackException when one is not whole or does not compile; it names every problem of all of them
     * @throws IllegalStateException when there are packs and what compiles them is not on the class path
     */
    static List<PackRules> load(List<Pack> packs) {
        if (packs.isEmpty()) {
            return List.of();
        }
        PackCompiler.requireDrools();
        List<String> problems = new ArrayList<>();
        List<PackRules> loaded = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Pack pack : packs) {
            PackText text = PackText.read(pack, problems);
            if (!ids.add(text.id()) && !text.id().isEmpty()) {
                problems.add(pack.name() + "/pack.properties: id " + text.id()
                        + " is that of an earlier pack too; expected each pack to have its own");
            }
            KieBase kieBase = PackCompiler.compile(text, problems);
            if (kieBase != null) {
                loaded.add(of(text, kieBase, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        return List.copyOf(loaded);
    }

    private static PackRules of(PackText text, KieBase kieBase, List<String> problems) {
        Map<String, RuleMeta> metas = new HashMap<>();
        PackChecks checks = new PackChecks(text, problems);
        for (KiePackage kiePackage : kieBase.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                checks.metadata(rule).ifPresent(meta -> {
                    if (metas.put(meta.rule(), meta) != null) {
                        problems.add(text.pack().name() + ": two packages have a rule '" + meta.rule()
                                + "'; expected each name once in the pack");
                    }
                });
            }
        }
        checks.decisions(metas.values());
        return new PackRules(
                kieBase,
                Map.copyOf(metas),
                text.figures(),
                text.questions(),
                PackDecisions.of(text, metas.values()),
                new Stamp.Applied(text.id(), text.document(), text.pack().digest()));
    }

    RuleMeta meta(String rule) {
        RuleMeta meta = metas.get(rule);
        if (meta == null) {
            throw new IllegalStateException("Rule '" + rule + "' fired but is not among those of pack " + stamp.id());
        }
        return meta;
    }
}
