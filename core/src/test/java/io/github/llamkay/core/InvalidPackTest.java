package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llamkay.InvalidPackException;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Pack;
import io.github.llamkay.Section;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that is not whole is refused when the law is loaded, by file, line and reason, all problems at once. */
class InvalidPackTest {

    private static final String RULES = PackTexts.bonus("1.25").files().get("convenio.drl");

    private static List<String> problems(Pack... packs) {
        List<Pack> all = Arrays.asList(packs);
        return catchThrowableOfType(InvalidPackException.class, () -> PackRules.load(all))
                .problems();
    }

    private static Pack with(String file, UnaryOperator<String> change) {
        Map<String, String> files = new TreeMap<>(PackTexts.bonus("1.25").files());
        files.put(file, change.apply(files.getOrDefault(file, "")));
        return Pack.of("convenio", files);
    }

    private static Pack without(String file) {
        Map<String, String> files = new TreeMap<>(PackTexts.bonus("1.25").files());
        files.remove(file);
        return Pack.of("convenio", files);
    }

    private static int line(String text) {
        return (int) RULES.substring(0, RULES.indexOf(text))
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
    }

    @Test
    void theSoundPackLoads() {
        assertThat(PackRules.load(List.of(PackTexts.bonus("1.25")))).hasSize(1);
    }

    @Test
    void aConditionThatDoesNotCompileIsToldByFileAndLine() {
        int line = line("$law : Due( file");

        assertThat(problems(with("convenio.drl", rules -> rules.replace("benefit ==", "benefitt =="))))
                .singleElement()
                .asString()
                .startsWith("convenio/convenio.drl line " + line + ": Unable to Analyse Expression benefitt")
                .contains("unable to resolve method using strict-mode");
    }

    @Test
    void aTypeThatIsNotKnownIsToldByFileAndLine() {
        int line = line("$law : Due( file");

        assertThat(problems(with("convenio.drl", rules -> rules.replace("$law : Due(", "$law : Deu("))))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("convenio/convenio.drl line " + line + ": Unable to resolve ObjectType 'Deu'"));
    }

    @Test
    void aConsequenceThatDoesNotCompileIsToldByFileAndLine() {
        int line = line("rule \"VI.ACME.3.a");

        assertThat(problems(with("convenio.drl", rules -> rules.replace("insert(", "inser("))))
                .singleElement()
                .asString()
                .startsWith("convenio/convenio.drl line " + line + ": Rule Compilation error The method inser(Due)");
    }

    @Test
    void aTextThatDoesNotParseIsToldByFileAndLine() {
        assertThat(problems(with("convenio.drl", rules -> rules.replace("then\n", "thn\n"))))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("convenio/convenio.drl line ")
                        .contains("mismatched input 'insert'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@norms | @norm | @norm is not known; expected some of [asks, breach,",
                "@decides( \"VI.ACME.3.a\" ) | '' | it has neither; expected @decides or @asks",
                "@decides( \"VI.ACME.3.a\" ) | @decides( \"VI.3.a\" ) | @decides names 'VI.3.a'; expected the section of its"
                        + " matter, the id of the pack, the clause and a letter, such as VIII.ACME.7.a",
                "@breach( \"VI.ACME.3.b\" ) | @breach( \"VI.9.b\" ) | @breach names 'VI.9.b'",
                "@breach( \"VI.ACME.3.b\" ) | @breach( \"VI.ACME.3.a\" ) | @breach names its own decision",
                "ruleflow-group \"grant\" | ruleflow-group \"gran\" | its ruleflow-group is gran; expected one of [judge,"
                        + " grant, derive]",
                "ruleflow-group \"grant\" | '' | its ruleflow-group is null; expected one of",
                "ruleflow-group \"grant\" | ruleflow-group \"grant\" salience 5 | it has a salience; expected none",
                "@needs( \"Employment, AgreedPay\" ) | @needs( \"Empleo\" ) | @needs names 'Empleo', which is no fact",
                "@norms( \"Convenio ACME cl. 3\" ) | @severity( \"HIGH\" ) | its metadata are not whole: No enum constant",
            })
    void metadataThatCannotBeAreToldByRule(String found, String written, String expected) {
        assertThat(problems(with("convenio.drl", rules -> rules.replace(found, written))))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("convenio: rule 'VI.ACME.3.a gratificación del convenio': ")
                        .contains(expected));
    }

    @Test
    void aDecisionWithoutWordsIsTold() {
        assertThat(problems(with("words_en.properties", words -> words.replace("VI.ACME.3.a", "VI.ACME.3.z"))))
                .containsExactly(
                        "convenio/words_en.properties: there are no words for VI.ACME.3.a; expected them for rule"
                                + " 'VI.ACME.3.a gratificación del convenio'");
    }

    @Test
    void clausesAndRulesMustAgree() {
        assertThat(problems(with("questions.csv", rows -> rows.replace("VI.ACME.3.b", "VI.ACME.3.c"))))
                .containsExactly(
                        "convenio/questions.csv: no clause lists VI.ACME.3.b, which a rule decides; expected one",
                        "convenio/questions.csv: VI.ACME.3.c is decided by no rule; expected one with @decides or @breach"
                                + " that names it");
        assertThat(problems(with("questions.csv", rows -> rows.replace(";0;", ";three;"))))
                .contains(
                        "convenio/questions.csv line 1: the page is 'three'; expected a number, 0 where there are no pages");
    }

    @ParameterizedTest
    @CsvSource({
        "pack.properties, convenio: pack.properties is missing; expected it beside the rules",
        "questions.csv, convenio: questions.csv is missing; expected it beside the rules",
        "words_es.properties, convenio: words_es.properties is missing; expected it beside the rules",
        "convenio.drl, convenio: it has no rules; expected at least one *.drl file"
    })
    void aFileThatLacksIsTold(String file, String expected) {
        assertThat(problems(without(file))).contains(expected);
    }

    @Test
    void filesThatAreNotKnownAreTold() {
        assertThat(problems(with("word_es.properties", text -> "a = b")))
                .containsExactly("convenio/word_es.properties: this file is not known; expected *.drl, pack.properties,"
                        + " questions.csv, words_es.properties, words_en.properties or figures.csv");
    }

    @Test
    void theManifestIsChecked() {
        assertThat(problems(with("pack.properties", text -> "id = Acme\nname = Convenio")))
                .contains(
                        "convenio/pack.properties: 'name' is not known; expected id and document",
                        "convenio/pack.properties: id is 'Acme'; expected capital letters, digits and _, a letter first,"
                                + " such as ACME")
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("convenio/pack.properties: document is missing; expected"));
    }

    @Test
    void figuresAreCheckedAsThoseOfTheLaw() {
        assertThat(problems(with("figures.csv", rows -> rows.replace("RATE;1.25", "RATE;-1.25"))))
                .containsExactly("convenio/figures.csv line 4, column value: found \"-1.25\"; expected a number such as"
                        + " 1025.00.");
    }

    @Test
    void twoPacksOfOneIdAreRefusedAndAllPacksAreTold() {
        assertThat(problems(
                        PackTexts.bonus("1.25"),
                        with("convenio.drl", rules -> rules.replace("@norms", "@norm")),
                        without("questions.csv")))
                .hasSizeGreaterThanOrEqualTo(4)
                .anySatisfy(problem -> assertThat(problem).contains("id ACME is that of an earlier pack too"))
                .anySatisfy(problem -> assertThat(problem).contains("@norm is not known"))
                .anySatisfy(problem -> assertThat(problem).contains("questions.csv is missing"));
    }

    @Test
    void aFolderIsReadAndOtherFilesAreLeftAlone(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : PackTexts.bonus("1.25").files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("README.md"), "What the agreement says.");

        Pack pack = Pack.read(folder);
        assertThat(pack.files()).isEqualTo(PackTexts.bonus("1.25").files());
        assertThat(pack.digest()).isEqualTo(PackTexts.bonus("1.25").digest());
        assertThat(pack)
                .hasToString(
                        "Pack[" + folder.getFileName() + ", " + pack.files().keySet() + "]");

        Files.write(folder.resolve("words_es.properties"), new byte[] {'a', '=', (byte) 0xF1});
        assertThatThrownBy(() -> Pack.read(folder))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("/words_es.properties: this is not UTF-8");
        assertThatThrownBy(() -> Pack.read(folder.resolve("none")))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("none: there is no such folder");
        assertThatThrownBy(() -> Pack.of(" ", Map.of())).hasMessageContaining("A pack has a blank name");
    }

    @Test
    void withoutWhatCompilesRulesThePackIsRefusedAndTheLawAloneLoads() throws Exception {
        try (URLClassLoader embedder = new URLClassLoader(withoutDroolsMvel(), ClassLoader.getPlatformClassLoader())) {
            Class<?> rules = embedder.loadClass(PackRules.class.getName());
            Class<?> pack = embedder.loadClass(Pack.class.getName());
            Object one = pack.getMethod("of", String.class, Map.class).invoke(null, "convenio", Map.of("a.drl", "x"));
            var load = rules.getDeclaredMethod("load", List.class);
            load.setAccessible(true);

            assertThat((List<?>) load.invoke(null, List.of())).isEmpty();
            assertThatThrownBy(() -> load.invoke(null, List.of(one)))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("expected the artifact org.drools:drools-mvel beside llamkay-core");

            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(embedder);
            try {
                Class<?> law = embedder.loadClass(LabourLaw.class.getName());
                Class<?> section = embedder.loadClass(Section.class.getName());
                Object builder = law.getMethod("builder").invoke(null);
                Object chosen = section.getMethod("valueOf", String.class).invoke(null, "VII");
                builder.getClass()
                        .getMethod("sections", section, section.arrayType())
                        .invoke(builder, chosen, Array.newInstance(section, 0));
                assertThat(builder.getClass().getMethod("build").invoke(builder))
                        .isNotNull();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Returns the class path of an application that declares llamkay-core alone. */
    private static URL[] withoutDroolsMvel() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.matches(".*(drools-mvel|drools-drl|drools-ecj|mvel2|antlr).*\\.jar")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
