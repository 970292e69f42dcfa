package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an application that depends on llamkay-core gets at run time: few jars, known by name, and small. */
class RuntimeDependenciesTest {

    /** Written by the build before the tests. */
    private static final Path LIST = Path.of("target/runtime-dependencies.txt");

    private static final Pattern LINE = Pattern.compile(
            "^\\s+([\\w.-]+):([\\w.-]+):jar:[\\w.-]+:(?:compile|runtime):(.+?)( \\(optional\\))?(?: -- .*)?$");

    private static final long MOST_BYTES = 4_500_000;

    private record Jar(String name, Path file) {}

    private static List<Jar> thirdParties() throws IOException {
        assertThat(LIST)
                .as("list of dependencies; expected mvn generate-test-resources to have written it")
                .exists();
        List<Jar> jars = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            Matcher jar = LINE.matcher(line);
            if (jar.matches() && jar.group(4) == null && !jar.group(1).equals("io.github.llamkay")) {
                jars.add(new Jar(jar.group(2), Path.of(jar.group(3))));
            }
        }
        return jars;
    }

    @Test
    void theJarsAreThese() throws IOException {
        assertThat(thirdParties())
                .extracting(Jar::name)
                .containsExactlyInAnyOrder(
                        "drools-base",
                        "drools-canonical-model",
                        "drools-compiler",
                        "drools-core",
                        "drools-kiesession",
                        "drools-model-compiler",
                        "drools-util",
                        "drools-wiring-api",
                        "drools-wiring-static",
                        "kie-api",
                        "kie-internal",
                        "kie-memory-compiler",
                        "slf4j-api");
    }

    @Test
    void theyAreSmall() throws IOException {
        long bytes = 0;
        for (Jar jar : thirdParties()) {
            bytes += Files.size(jar.file());
        }
        assertThat(bytes).as("bytes of all third-party jars").isBetween(1L, MOST_BYTES);
    }
}
