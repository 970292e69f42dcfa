package io.github.llamkay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the quickstart sees. Amounts are computed by hand from the files of the folder. */
class QuickstartTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 20);

    @Test
    void printsWhatIsDueBreachedAndUnknownForEachWorker() throws IOException {
        String report = report(Path.of("planilla"));

        // Ana: 2,100 + 113 of family allowance; 9 % of it beside.
        assertThat(worker(report, "Ana"))
                .contains("Gratificación íntegra", "S/ 2,213.00", "S/ 199.17")
                // CTS: 2,213 and a sixth of the July bonus, half a year: (2,213 + 2,213 / 6) x 6 / 12.
                .contains("S/ 1,290.92", "2,213.00 / 6 = 368.83")
                .doesNotContain("Qué se incumplió");
        // Bruno left on 5 December: five whole months, 1,500 x 5 / 6; paid a week late.
        assertThat(worker(report, "Bruno")).contains("S/ 1,250.00", "Se pagó tarde la gratificación trunca");
        // Bruno's truncated leave: six months and 23 days since 13 May, 1,500 x 6 / 12 + 1,500 x 23 / 360.
        assertThat(worker(report, "Bruno")).contains("750.00 + 95.83 = 845.83", "S/ 145.83");
        // His settlement: truncated bonus 1,250.00, 9 % of it 112.50, leave not taken 1,500.00, truncated leave 845.83
        // and CTS
        // since November 1,500 x 1 / 12 + 1,500 x 5 / 360 = 145.83; 3,854.16 in all. Of it only the bonus was paid:
        // 2,604.16 lack.
        assertThat(worker(report, "Bruno"))
                .contains("Liquidación de beneficios sociales: S/ 3,854.16 en total")
                .contains("1,250.00 + 112.50 + 1,500.00 + 845.83 + 145.83 = 3,854.16")
                .contains("faltan S/ 2,604.16")
                .contains("interés legal laboral (07/12/2025)");
        // Carla did not rest in the year after 1 August 2024: the leave and as much again.
        assertThat(worker(report, "Carla"))
                .contains("indemnización vacacional", "S/ 2,400.00", "No se concedieron a tiempo 30 días");
        // Diego: overtime of 600 in three months, 600 / 6 = 100 a month; only 1,600 were paid.
        assertThat(worker(report, "Diego")).contains("600.00 / 6 = 100.00", "faltan S/ 100.00");
        // Elena: nothing is known of her pay.
        assertThat(worker(report, "Elena"))
                .contains("sin la remuneración pactada")
                .doesNotContain("S/");
        // Fabio: 7,500 of commission in five months; AFP was withheld from the July bonus.
        assertThat(worker(report, "Fabio")).contains("7,500.00 / 5 = 1,500.00", "S/ 185.60");
        // Gloria works for a registered small enterprise: half a bonus, 1,300 / 2, and fifteen daily remunerations of
        // CTS a
        // year, (1,300 + 650 / 6) / 30 x 15 x 180 / 360.
        assertThat(worker(report, "Gloria"))
                .contains("Media gratificación", "S/ 650.00", "S/ 352.08", "15 días calendario de descanso vacacional")
                .doesNotContain("Qué se incumplió");
        // Hilda, a household worker, has had the whole bonus since October 2020; in December she was paid the half of
        // before.
        assertThat(worker(report, "Hilda"))
                .contains("Gratificación íntegra", "S/ 1,200.00", "faltan S/ 600.00")
                .doesNotContain("Media gratificación");
    }

    @Test
    void namesFileLineAndComponentOfABadCell(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Employment.csv"),
                "id;worker;employer;start;regime\ne1;w1;acme;2020-01-01;GENERAL\ne2;w2;acme;2020-01-01;GENERALL\n");

        assertThatThrownBy(() -> report(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Employment.csv, línea 3")
                .hasMessageContaining("Employment.regime is 'GENERALL'; expected one of GENERAL, ");
    }

    @Test
    void goesOnWhenOneWorkerCannotBeAssessed(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Employment.csv"),
                "id;worker;employer;start;regime\ne1;Uno;acme;2020-01-01;GENERAL\ne2;Dos;acme;2020-01-01;GENERAL\n");
        Files.writeString(
                folder.resolve("AgreedPay.csv"),
                "employment;concept;monthly;from\ne1;BASIC_PAY;1200;2020-01-01\ne2;BASIC_PAY;1300;2020-01-01\n");
        Files.writeString(folder.resolve("Termination.csv"), "employment;on;cause\ne1;2019-01-01;RESIGNATION\n");

        String report = report(folder);

        assertThat(worker(report, "Uno"))
                .contains("No se pudo evaluar", "Termination.on is 2019-01-01")
                .doesNotContain("Gratificación");
        assertThat(worker(report, "Dos")).contains("S/ 1,300.00");
    }

    private static String report(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(folder, AS_OF, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String worker(String report, String name) {
        int start = report.indexOf("== " + name + " ");
        int end = report.indexOf("\n== ", start);
        return report.substring(start, end < 0 ? report.length() : end);
    }
}
