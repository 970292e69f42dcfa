package io.github.llamkay.core;

import io.github.llamkay.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules of some areas, loaded from the models compiled at build time, with what each rule says of itself. */
final class RuleBase {

    private static final String INDEX = "/META-INF/kie/io.github.llamkay/llamkay-rules/drools-model";

    private final KieBase kieBase;
    private final List<String> modelClasses;
    private final Map<String, RuleMeta> metaByRule;

    private RuleBase(KieBase kieBase, List<String> modelClasses, Map<String, RuleMeta> metaByRule) {
        this.kieBase = kieBase;
        this.modelClasses = List.copyOf(modelClasses);
        this.metaByRule = metaByRule;
    }

    /** Loads the areas that serve some sections. */
    static RuleBase load(Set<Section> sections) {
        Set<String> packages =
                Area.serving(sections).stream().map(Area::packageName).collect(Collectors.toUnmodifiableSet());
        List<String> loaded = modelClasses().stream()
                .filter(modelClass -> packages.contains(modelClass.substring(0, modelClass.lastIndexOf('.'))))
                .toList();
        // Most of the time goes into loading their classes: each area by a thread of its own.
        List<Model> models = loaded.parallelStream().map(RuleBase::instance).toList();
        int expected =
                models.stream().mapToInt(model -> model.getRules().size()).sum();
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models);
        Map<String, RuleMeta> metaByRule = new HashMap<>();
        for (KiePackage kiePackage : kieBase.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                metaByRule.put(rule.getName(), RuleMeta.ofLaw(rule));
            }
        }
        if (models.size() < packages.size() || metaByRule.size() != expected) {
            throw new IllegalStateException("The rules did not load whole: " + models.size() + " of " + packages.size()
                    + " packages and " + metaByRule.size() + " of " + expected
                    + " rules; expected all of them. Maybe another jar replaces the models of llamkay-rules.");
        }
        return new RuleBase(kieBase, loaded, Map.copyOf(metaByRule));
    }

    /**
     * Returns the rules of the judge phase in a base of their own. What the rules before it expect of the law's own drafts need
     * not hold of those of a pack, and there they do not look at them.
     */
    RuleBase judging() {
        List<Model> models = models().stream().<Model>map(Judging::new).toList();
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models), modelClasses, metaByRule);
    }

    /** The judging rules of a model. */
    private record Judging(Model whole) implements Model {

        @Override
        public String getName() {
            return whole.getName();
        }

        @Override
        public String getPackageName() {
            return whole.getPackageName();
        }

        @Override
        public List<org.drools.model.Rule> getRules() {
            return whole.getRules().stream()
                    .filter(rule ->
                            RuleMeta.JUDGE.equals(rule.getAttribute(org.drools.model.Rule.Attribute.RULEFLOW_GROUP)))
                    .toList();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List<Global> getGlobals() {
            return whole.getGlobals();
        }

        @Override
        public List<Query> getQueries() {
            return whole.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return whole.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return whole.getEntryPoints();
        }
    }

    KieBase kieBase() {
        return kieBase;
    }

    /** Returns the models anew: the rule base does not keep them. */
    List<Model> models() {
        return modelClasses.stream().map(RuleBase::instance).toList();
    }

    /** Returns what every rule says of itself. */
    Collection<RuleMeta> metas() {
        return metaByRule.values();
    }

    RuleMeta meta(String rule) {
        RuleMeta meta = metaByRule.get(rule);
        if (meta == null) {
            throw new IllegalStateException("Rule '" + rule + "' fired but was not loaded from llamkay-rules");
        }
        return meta;
    }

    private static List<String> modelClasses() {
        try (InputStream in = RuleBase.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No " + INDEX + " on the class path; expected the artifact io.github.llamkay:llamkay-rules");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + INDEX, e);
        }
    }

    private static Model instance(String modelClass) {
        try {
            return Class.forName(modelClass, true, RuleBase.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rule model " + modelClass + " could not be loaded", e);
        }
    }
}
