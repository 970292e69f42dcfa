package io.github.llamkay.core;

import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles the rules of a pack from their text. */
final class PackCompiler {

    /** Classes that only drools-mvel and what it brings have. */
    private static final List<String> NEEDED =
            List.of("org.drools.mvel.MVELConstraint", "org.drools.drl.parser.DrlParser");

    private PackCompiler() {}

    /**
     * Makes sure that rules can be compiled from text.
     *
     * @throws IllegalStateException when drools-mvel is not on the class path
     */
    static void requireDrools() {
        for (String needed : NEEDED) {
            try {
                Class.forName(needed, false, PackCompiler.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(
                        "Packs are rules as text, and " + needed
                                + " to compile them is not on the class path; expected the"
                                + " artifact org.drools:drools-mvel beside llamkay-core, in the version of its other Drools jars",
                        e);
            }
        }
    }

    /**
     * Compiles the rules of a pack into a base of their own: beside those of the law in one base they would change how the law is
     * matched.
     *
     * @param text the pack
     * @param problems takes file, line and reason of what does not compile
     * @return the rules, null when something does not compile
     */
    static @Nullable KieBase compile(PackText text, List<String> problems) {
        KnowledgeBuilder builder =
                KnowledgeBuilderFactory.newKnowledgeBuilder(KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                        new Properties(), PackCompiler.class.getClassLoader()));
        text.rules().forEach((file, rules) -> {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(rules), "UTF-8");
            resource.setSourcePath(file);
            builder.add(resource, ResourceType.DRL);
        });
        if (builder.hasErrors()) {
            TreeSet<String> told = new TreeSet<>();
            builder.getErrors().forEach(error -> told.add(text.pack().name() + "/" + say(error)));
            problems.addAll(told);
            return null;
        }
        return builder.newKieBase();
    }

    private static String say(KnowledgeBuilderError error) {
        Resource resource = error.getResource();
        int[] lines = error.getLines();
        String line = lines.length > 0 && lines[0] > 0 ? " line " + lines[0] : "";
        String reason = error.getMessage()
                .lines()
                .map(String::strip)
                .filter(each ->
                        !each.isEmpty() && !each.startsWith("[Near") && !each.startsWith("[Line") && !each.equals("^"))
                .collect(Collectors.joining(" "));
        return (resource == null ? "*.drl" : resource.getSourcePath()) + line + ": " + reason;
    }
}
