package io.github.llamkay.examples.documentation;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills templates and writes pages into a folder. */
final class Pages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .emptyStringIsFalse(true)
            .strictSections(true)
            .withCollector(new DefaultCollector() {
                @Override
                public Iterator<?> toIterator(Object value) {
                    return super.toIterator(
                            value instanceof Optional<?> maybe ? maybe.stream().toList() : value);
                }
            })
            .withLoader(name -> reader(name + ".html"));

    private final Path folder;

    Pages(Path folder) {
        this.folder = folder;
    }

    /**
     * The frame of a page.
     *
     * @param root the way up to the folder of the site, blank or {@code ../}
     * @param title the title
     * @param body its HTML
     */
    private record Frame(String root, String title, String body) {}

    /**
     * Writes a page.
     *
     * @param path where, from the folder of the site
     * @param title its title
     * @param template the name of its template
     * @param view what fills the template
     */
    void write(String path, String title, String template, Object view) throws IOException {
        String root = path.contains("/") ? "../" : "";
        StringWriter body = new StringWriter();
        compiled(template).execute(view, Map.of("root", root), body);
        text(path, compiled("frame").execute(new Frame(root, title, body.toString())));
    }

    /** Writes a text. */
    void text(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Copies a resource beside the templates. */
    void copy(String name) throws IOException {
        try (InputStream in = resource(name)) {
            text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Returns the HTML of the words of a rule, in which places such as {@code {amount}} stand out. */
    static String words(String template) {
        return PLACE.matcher(Escapers.HTML.escape(template)).replaceAll("<var>$1</var>");
    }

    private static Template compiled(String name) {
        try (Reader template = reader(name + ".html")) {
            return COMPILER.compile(template);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    private static Reader reader(String name) {
        return new InputStreamReader(resource(name), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Pages.class.getResourceAsStream(name), name);
    }
}
