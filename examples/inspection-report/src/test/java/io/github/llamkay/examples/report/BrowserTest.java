package io.github.llamkay.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the sample in a real browser; skipped where there is none. */
class BrowserTest {

    // A browser that ends may still write into its profile.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    private static Browser browser;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        Optional<Path> found = Browser.find();
        assumeTrue(
                found.isPresent(),
                "No Chromium or Chrome on the PATH; install one, or name it with -Dbrowser=/path/to/chrome");
        browser = Browser.of(found.orElseThrow(), folder);
        report = folder.resolve("informe.html");
        Reports.page(Reports.SAMPLE, report);
    }

    @Test
    void thePageLoadsWithoutAComplaint() throws IOException, InterruptedException {
        assertThat(browser.console(report)).isEmpty();
    }

    @Test
    void thePageMayNotLoadAnythingNorRunAnotherScript() throws IOException, InterruptedException {
        Path worse = folder.resolve("worse.html");
        Files.writeString(
                worse,
                Files.readString(report)
                        .replace("</main>", "<img src=\"x.png\"><script>document.title='other'</script></main>"));
        assertThat(browser.console(worse)).hasSize(2).allMatch(line -> line.contains("Content Security Policy"));
        assertThat(Jsoup.parse(browser.dom(worse)).title()).startsWith("Informe");
    }

    @ParameterizedTest
    @CsvSource({"360, false", "360, true", "1280, false"})
    void nothingIsWiderThanTheScreen(int width, boolean unfolded) throws IOException, InterruptedException {
        Document measured = measure(width, unfolded);
        assertThat(measured.getElementById("inner").text()).isEqualTo(Integer.toString(width));
        assertThat(Integer.parseInt(measured.getElementById("scroll").text())).isLessThanOrEqualTo(width);
        assertThat(measured.getElementById("wide").text()).isEmpty();
    }

    @Test
    void textStandsOutFromWhatIsBehindIt() throws IOException, InterruptedException {
        Document measured = measure(1280, true);
        // WCAG 2.2, 1.4.3, level AA
        assertThat(Double.parseDouble(measured.getElementById("contrast").text()))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(Integer.parseInt(measured.getElementById("texts").text())).isGreaterThan(500);
    }

    @Test
    void textOnAPhoneIsLargeEnough() throws IOException, InterruptedException {
        assertThat(Double.parseDouble(
                        measure(360, true).getElementById("smallest").text()))
                .isGreaterThanOrEqualTo(11);
    }

    @Test
    void onPaperEverythingStandsOpen() throws IOException {
        String paper;
        int pages;
        try (PDDocument pdf = Loader.loadPDF(browser.pdf(report).toFile())) {
            paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            pages = pdf.getNumberOfPages();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        Document page = Jsoup.parse(Files.readString(report));
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("details")).hasSizeGreaterThan(20);
        // How Carmen's CTS is computed, what Luis' late deposit rests on, what was done, and a figure: all folded on
        // screen.
        assertThat(paper)
                .contains("2,333.33 x 6 / 12 = 1,166.67")
                .contains("(CtsDeposit.csv, línea 4)")
                .contains("cumplido el 28/11/2025")
                .contains("GRATIFICATION_DUE_DECEMBER 15/12")
                .contains("1 / " + pages)
                .doesNotContain("Cuánto y por qué");
        assertThat(page.select(".proof .fact i").eachText().stream().distinct())
                .allSatisfy(where -> assertThat(paper).contains(where));
    }

    /** Shows a copy of the page in a frame of a width, where a script measures it and tells the page around it. */
    private static Document measure(int width, boolean unfolded) throws IOException, InterruptedException {
        Document copy = Jsoup.parse(Files.readString(report));
        copy.outputSettings().prettyPrint(false);
        copy.select("meta[http-equiv]").remove();
        if (unfolded) {
            copy.select("details").attr("open", "");
        }
        copy.body().appendElement("script").append(resource("measure.js"));
        Path inner = folder.resolve("inner-" + width + unfolded + ".html");
        Files.writeString(inner, copy.outerHtml());
        Path outer = folder.resolve("outer-" + width + unfolded + ".html");
        Files.writeString(
                outer,
                resource("frame.html")
                        .replace("WIDTH", Integer.toString(width))
                        .replace("PAGE", inner.getFileName().toString()));
        return Jsoup.parse(browser.dom(outer));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
