package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.rules.internal.Derived;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * A fresh JVM's first answer from the same rules, their text compiled when the program starts, as rule engines are commonly
 * used. It makes no findings and no proofs, so that it does rather less than Llamkay.
 */
final class FirstFromText {

    private FirstFromText() {}

    /** Prints how many things the rules concluded of the first case. */
    public static void main(String[] args) {
        KieSession session = compiled().newKieSession();
        session.insert(file(Cases.of(1)));
        for (String phase : List.of("judge", "grant", "derive")) {
            session.getAgenda().getAgendaGroup(phase).setFocus();
        }
        session.fireAllRules();
        System.out.println(session.getObjects(Derived.class::isInstance).size());
    }

    private static KieBase compiled() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (String name : texts()) {
            files.write(
                    services.getResources().newClassPathResource(name, "UTF-8", FirstFromText.class.getClassLoader()));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(executableModel());
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** Returns the kind of build, by name: its jar is on the class path only where it is wanted. */
    private static Class<? extends KieBuilder.ProjectType> executableModel() {
        try {
            return Class.forName("org.drools.model.codegen.ExecutableModelProject")
                    .asSubclass(KieBuilder.ProjectType.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts() {
        try {
            URI own = FirstFromText.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            try (JarFile jar = new JarFile(Path.of(own).toFile())) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".drl"))
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmploymentFile file(LabourCase labourCase) {
        Map<Class<?>, List<Fact>> facts = new HashMap<>();
        labourCase
                .facts()
                .forEach(fact -> facts.computeIfAbsent(fact.getClass(), key -> new ArrayList<>())
                        .add(fact));
        Employment employment =
                (Employment) facts.getOrDefault(Employment.class, List.of()).get(0);
        return new EmploymentFile(
                new Frame(labourCase.asOf(), labourCase.since(), Edition.IN_FORCE), employment, facts);
    }
}
