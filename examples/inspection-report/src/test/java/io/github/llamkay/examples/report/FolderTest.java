package io.github.llamkay.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.core.FactReader;
import io.github.llamkay.examples.report.Reports.Ran;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders other than the sample: bad ones, and those that bring out what the sample does not. */
class FolderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path target;

    private Ran run() {
        return Reports.run(
                folder.toString(),
                "--as-of",
                Reports.DAY,
                "--out",
                target.resolve("informe.html").toString());
    }

    private Document page() throws IOException {
        return Reports.page(folder, target.resolve("informe.html"));
    }

    private void oneWorker() throws IOException {
        Reports.write(folder, "Employer.csv", "id;ruc", "acme;20512345678");
        Reports.write(folder, "Employment.csv", "id;worker;employer;start;regime", "e1;w1;acme;2020-01-01;GENERAL");
    }

    @Test
    void allProblemsOfAFolderAreToldAtOnceByFileLineColumnAndValue() throws IOException {
        oneWorker();
        Reports.write(
                folder,
                "Payment.csv",
                "employment;benefit;period;amount;on",
                "e1;GRATIFICACION;2025-01-01/2025-06-30;-5.00;2025-07-15",
                "",
                "e1;GRATIFICACION;2025-01-01/2025-06-30;100.00;15/07/2025",
                "e1;PROPINA;2025-01-01/2025-06-30;100.00;2025-07-15",
                "e1;CTS;2025-01-01/2025-06-30;100.00",
                "e9;GRATIFICACION;2025-01-01/2025-06-30;100.00;2025-07-15",
                "e1;GRATIFICACION;2025-01-01/2025-06-30;;2025-07-15");
        Reports.write(folder, "Headcount.csv", "employer;workers;on;nota", "acme;4;2025-01-01;x");
        Reports.write(folder, "AgreedPay.csv", "employment;concept;from", "e1;BASIC_PAY;2020-01-01");
        Reports.write(folder, "Payments.csv", "employment", "e1");
        Reports.write(folder, "NotDone.csv", "duty;subject", "HAVE_OSH_RULES;otra");
        Reports.write(folder, "AnnualSales.csv", "employer;year;amount", "otra;2024;1000.00");

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .anyMatch(line ->
                        line.startsWith("Payment.csv, línea 2, columna amount: -5.00; se espera un número como"))
                .contains("Payment.csv, línea 4, columna on: '15/07/2025'; se espera un día como 2025-07-15")
                .anyMatch(line -> line.startsWith(
                        "Payment.csv, línea 5, columna benefit: 'PROPINA'; se espera uno de GRATIFICACION, "))
                .anyMatch(line -> line.startsWith("Payment.csv, línea 6: 4 celdas; se espera 5"))
                .contains("Payment.csv, línea 7, columna employment: 'e9'; se espera un id que diga Employment.csv")
                .contains("Payment.csv, línea 8, columna amount: falta; se espera un número como 1200.00")
                .anyMatch(line -> line.startsWith("Headcount.csv, línea 1, columna nota: columna desconocida"))
                .contains("AgreedPay.csv, línea 1, columna monthly: falta; se espera una columna para cada una")
                .contains("Payments.csv: no es el nombre de un hecho; se espera Payment.csv")
                .anyMatch(line -> line.startsWith("NotDone.csv, línea 2, columna subject: 'otra'"))
                .anyMatch(line -> line.startsWith("AnnualSales.csv, línea 2, columna employer: 'otra'"))
                .hasSize(11);
        assertThat(Files.exists(target.resolve("informe.html"))).isFalse();
    }

    @Test
    void filesThatAreNoneAreRefused() throws IOException {
        oneWorker();
        Files.write(
                folder.resolve("CtsAccount.csv"),
                "employment;depositary\ne1;Caja Ñuñoa\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("Child.csv"), "");
        Files.writeString(folder.resolve("Headcount.csv"), "employer;workers;on\nacme;\"4;2025-01-01\n");

        assertThat(run().err().lines())
                .contains("CtsAccount.csv: no está en UTF-8; se espera un archivo guardado como CSV UTF-8")
                .anyMatch(line -> line.startsWith("Child.csv, línea 1: vacío"))
                .anyMatch(line -> line.startsWith("Headcount.csv: no es un CSV bien formado")
                        || line.startsWith("Headcount.csv, línea 2: 2 celdas"))
                .hasSize(3);
        assertThat(Reports.run("nada", "--as-of", Reports.DAY).err()).contains("nada no es una carpeta");
    }

    @Test
    void aBadHiringIsNotToldAgainForEachRowThatNamesIt() throws IOException {
        Reports.write(folder, "Employment.csv", "id;worker;employer;start;regime", "e1;w1;acme;2020-01-01;GENERALL");
        Reports.write(folder, "CtsAccount.csv", "employment;depositary", "e1;Banco");
        assertThat(run().err().lines())
                .singleElement()
                .asString()
                .startsWith("Employment.csv, línea 2, columna regime");
    }

    @Test
    void aDayThatTheLawIsNotKnownForIsRefused() throws IOException {
        oneWorker();
        assertThat(Reports.run(folder.toString(), "--as-of", "2031-01-01"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("LabourCase.asOf is 2031-01-01"));
        assertThat(Reports.run(folder.toString(), "--as-of", "20/12/2025"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("'20/12/2025' no es un día"));
        assertThat(Reports.run(folder.toString(), "--as-of", "2025-12-20", "--since", "2026-01-01"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("LabourCase.since is 2026-01-01"));
    }

    @Test
    void anyFactOfTheLibraryIsReadByItsName() throws IOException {
        oneWorker();
        for (Map.Entry<String, Class<?>> fact : FactReader.types().entrySet()) {
            Path file = folder.resolve(fact.getKey() + ".csv");
            if (!Files.exists(file)) {
                Files.writeString(
                        file,
                        Arrays.stream(fact.getValue().getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .collect(Collectors.joining(";"))
                                + "\n");
            }
        }
        assertThat(FactReader.types()).hasSizeGreaterThan(200);
        assertThat(run()).satisfies(ran -> assertThat(ran.err()).isEmpty());
    }

    @Test
    void tablesOfOtherProgramsAreReadToo() throws IOException {
        // A byte order mark, commas, Windows line ends, and a cell of two lines before the wrong one.
        Files.writeString(folder.resolve("Employer.csv"), "\uFEFFid,ruc\r\nacme,20512345678\r\n");
        Files.writeString(
                folder.resolve("Employment.csv"),
                "id,worker,employer,start,regime\r\n\"e\n1\",w1,acme,2020-01-01,GENERAL\r\ne2,w2,acme,ayer,GENERAL\r\n");
        assertThat(run().err().lines())
                .singleElement()
                .asString()
                .startsWith("Employment.csv, línea 4, columna start: 'ayer'");
    }

    @Test
    void whatTheFolderSaysIsNeverMarkup() throws IOException {
        Reports.write(folder, "Employer.csv", "id;ruc", "<b>acme</b>;20512345678");
        Reports.write(
                folder,
                "Employment.csv",
                "id;worker;employer;start;regime",
                "\"e1\"\" onclick=\"\"x\";w1;<b>acme</b>;2020-01-01;GENERAL");
        Reports.write(folder, "nombres.csv", "id;nombre", "w1;<script>alert(1)</script>");
        Document page = page();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onclick], h1 b")).isEmpty();
        assertThat(page.select(".person h3").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("h1").text()).isEqualTo("<b>acme</b>");
    }

    @Test
    void withoutNamesWorkersAreTheirIds() throws IOException {
        Reports.copy(folder);
        Files.delete(folder.resolve("nombres.csv"));
        Files.writeString(folder.resolve("apuntes.xlsx"), "x");
        Document page = page();
        assertThat(page.text()).doesNotContain("Rosa").contains("No se leyó: apuntes.xlsx");
        assertThat(page.select(".person h3").eachText()).startsWith("e01", "e02");
    }

    @Test
    void whatIsNotKnownToBePaidIsNeitherOwedNorZero() throws IOException {
        Reports.copy(folder);
        Reports.drop(folder, "RecordsComplete.csv", "PAYMENTS");
        Document page = page();
        String apart = page.select("#sin-constancia ~ .other").text().replace('\u00A0', ' ');
        // Elena's bonus was paid in part, Julio's and its 9 % not at all that the folder tells.
        assertThat(apart)
                .contains("S/ 1,400.00", "En la carpeta consta: S/ 1,200.00 el 12/12/2025")
                .contains("Julio Ccori Huamán Gratificación", "S/ 1,500.00", "S/ 135.00", "no consta pago");
        assertThat(page.select("#deudas").text()).contains("Faltan registros de pago");
        assertThat(page.select("#deudas > .creditor:not(.other) h3").text()).doesNotContain("Julio", "Elena");
        assertThat(page.select(".documents h3").text()).contains("El pago 13 decisiones");
    }

    @Test
    void aSettlementStillInTimeIsNotOwedAndNotAdded() throws IOException {
        Reports.copy(folder);
        Reports.write(folder, "Termination.csv", "employment;on;cause", "e08;2025-12-19;RESIGNATION");
        Document page = page();
        // Whoever left on the 19th is paid by the 21st.
        assertThat(page.select("#por-vencer ~ .other:contains(liquidación)")
                        .text()
                        .replace('\u00A0', ' '))
                .contains("vence el 21/12/2025", "no se suma");
        assertThat(page.select(".failures")).isEmpty();
        assertThat(page.select("#deudas > .creditor:not(.other):contains(Marcos) .amount b")
                        .eachText())
                .noneMatch(benefit -> benefit.contains("trunca") || benefit.contains("Liquidación"));
    }

    @Test
    void contributionsAreNotOwedToTheWorker() throws IOException {
        Reports.write(folder, "Employer.csv", "id;ruc", "casa;10512345678");
        Reports.write(folder, "Employment.csv", "id;worker;employer;start;regime", "h1;w1;casa;2021-03-01;HOUSEHOLD");
        Reports.write(folder, "WeeklySchedule.csv", "employment;daysPerWeek;hoursPerWeek", "h1;6;48");
        Reports.write(folder, "PayArrangement.csv", "employment;mainPay;setting", "h1;FIXED;INDIVIDUAL");
        Reports.write(folder, "AgreedPay.csv", "employment;concept;monthly;from", "h1;BASIC_PAY;1200.00;2021-03-01");
        Reports.write(folder, "RecordsComplete.csv", "subject;what;through", "casa;PAYMENTS;2025-12-20");
        Document page = page();
        // 9 % of 1,200 for each month
        assertThat(page.select("#aportes ~ .other .head").text().replace('\u00A0', ' '))
                .contains("Aporte a EsSalud", "S/ 108.00");
        assertThat(page.select("#deudas > .creditor:not(.other)").text())
                .contains("Gratificación")
                .doesNotContain("Aporte");
    }

    @Test
    void aFolderWithNothingToSaySaysSo() throws IOException {
        oneWorker();
        Document page = page();
        assertThat(page.select("#infracciones").text()).contains("No se halló ninguna en lo que se pudo determinar");
        assertThat(page.select("#deudas").text()).contains("No se halló monto vencido e impago");
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.select(".document")).isNotEmpty();
    }

    @Test
    void whenTheEmployerItselfCannotBeAssessedNothingIsWritten() throws IOException {
        oneWorker();
        Reports.write(folder, "EmployerSector.csv", "employer;sector", "acme;PRIVATE", "acme;PUBLIC");
        Ran ran = run();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no se puede evaluar", "EmployerSector");
    }
}
