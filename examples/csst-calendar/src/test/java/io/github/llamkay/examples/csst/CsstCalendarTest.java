package io.github.llamkay.examples.csst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the procedure: 350 workers, one union of 176, a mandate that ends on Thursday 30 June 2022. */
class CsstCalendarTest {

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CsstCalendar.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    private static Ran company(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--mandate-end", "2022-06-30", "--workers", "350", "--union", "sindicato=176"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void theCalendarOfTheExampleIsPrinted() {
        Ran ran = company();
        assertThat(ran.code()).isZero();
        // 60 days before the end is Sunday 1 May, a holiday; the election lies between 16 and 30 June; ten business
        // days after it
        assertThat(ran.out())
                .contains("01/05/2022", "16/06/2022", "30/06/2022", "14/07/2022", "CSST.5.c.1", "CSST.8.a.2");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void whatWasDoneMovesTheRest() {
        Ran ran = company(
                "--as-of",
                "2022-06-20",
                "--done",
                "NOTICE_SENT=2022-04-29",
                "--done",
                "NOTICE_RECEIVED=2022-04-29",
                "--done",
                "CALL_PUBLISHED=2022-05-10",
                "--done",
                "VOTED=2022-06-16");
        // ten business days after 16 June, 29 June being a holiday
        assertThat(ran.out()).contains("hecho", "16/06/2022", "01/07/2022");
    }

    @Test
    void aCalendarProgramOpensTheFile() throws IOException, ParserException {
        Path ics = folder.resolve("csst.ics");
        company("--ics", ics.toString());
        Calendar calendar = new CalendarBuilder().build(new StringReader(Files.readString(ics)));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSizeGreaterThan(10).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).isNotBlank();
            assertThat(event.getUid()).isPresent();
            event.validate();
        });
        assertThat(events)
                .extracting(event -> event.getDateTimeStart().getValue())
                .contains("20220501", "20220630");
        assertThat(events.stream().map(event -> event.getUid().orElseThrow().getValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePageStandsAlone() throws IOException {
        Path html = folder.resolve("csst.html");
        company("--html", html.toString());
        Document page = Jsoup.parse(Files.readString(html));
        assertThat(page.select("tr.step")).hasSameSizeAs(page.select(".row")).hasSizeGreaterThan(10);
        assertThat(page.select(".bar")).isNotEmpty();
        assertThat(page.select("script, link, img, [src], [href]")).isEmpty();
        assertThat(page.text()).contains("el empleador", "la Junta Electoral", "01/05/2022");
    }

    @Test
    void wrongInputIsNamed() {
        assertThat(run("--mandate-end", "2022-06-30", "--workers", "350", "--union", "sindicato=351"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("UnionMembers.members is 351"));
        assertThat(run("--mandate-end", "2022-06-31", "--workers", "350").err()).contains("2022-06-31");
        assertThat(run("--mandate-end", "2029-06-30", "--workers", "350").err()).contains("2029-04-16");
    }
}
