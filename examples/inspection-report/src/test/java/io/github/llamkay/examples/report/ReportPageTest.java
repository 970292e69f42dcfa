package io.github.llamkay.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the sample folder. */
class ReportPageTest {

    @TempDir
    private static Path folder;

    private static Document page;

    @BeforeAll
    static void write() throws IOException {
        page = Reports.page(Reports.SAMPLE, folder.resolve("informe.html"));
    }

    private static String text(Element element) {
        return element.text().replace('\u00A0', ' ');
    }

    private static Element creditor(String name) {
        return page.select("#deudas > .creditor:not(.other)").stream()
                .filter(each -> each.select("h3").text().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String amounts(Element creditor) {
        return creditor.select(".amount .head").stream()
                .map(head -> text(head.select("b").first()) + " "
                        + text(head.select(".sum").first()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String total(String name) {
        return text(creditor(name).select("h3 .sum").first());
    }

    @Test
    void theHeadingSaysWhoWhenAndWithWhat() {
        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(text(page.select("header").first()))
                .contains("illari", "20512345678", "20 de diciembre de 2025", "después del 20 de junio de 2025")
                .contains(
                        "24 trabajadores",
                        "ley vigente en la fecha de cada hecho",
                        "Llamkay 0.1.0",
                        "cifras de la ley");
    }

    @Test
    void everyAmountOwedIsThatComputedByHand() {
        // Julio: the whole bonus of December, 1,500, and 9 % of it.
        assertThat(amounts(creditor("Julio")))
                .isEqualTo("Bonificación extraordinaria S/ 135.00; Gratificación S/ 1,500.00");
        assertThat(total("Julio")).isEqualTo("S/ 1,635.00");
        // Carmen: CTS of half a year on 2,000 and a sixth of the bonus of July: (2,000 + 2,000 / 6) x 6 / 12.
        assertThat(amounts(creditor("Carmen"))).isEqualTo("CTS S/ 1,166.67");
        // Elena: 1,400 were due and 1,200 paid.
        assertThat(amounts(creditor("Elena"))).isEqualTo("Gratificación S/ 200.00");
        // Víctor, hired on 1 July and off the payroll: the whole bonus, 9 % of it, and four months of CTS, 1,300 x 4 /
        // 12.
        assertThat(amounts(creditor("Víctor")))
                .isEqualTo("Bonificación extraordinaria S/ 117.00; CTS S/ 433.33; Gratificación S/ 1,300.00");
        assertThat(total("Víctor")).isEqualTo("S/ 1,850.33");
        // Marcos left on 30 November. Five months of bonus, 1,500 x 5 / 6, and 9 % of it; leave since 13 May, 1,500 x 6
        // / 12
        // + 1,500 x 18 / 360; a month of CTS, 1,500 / 12. The settlement is their sum, and is not owed once more.
        assertThat(amounts(creditor("Marcos")))
                .isEqualTo("Bonificación extraordinaria S/ 112.50; CTS trunca S/ 125.00;"
                        + " Gratificación trunca S/ 1,250.00; Vacaciones truncas S/ 825.00");
        assertThat(total("Marcos")).isEqualTo("S/ 2,312.50");
        // Gladys: 10 % of 1,130 in September, October and November.
        assertThat(amounts(creditor("Gladys")))
                .isEqualTo(
                        "Asignación familiar S/ 113.00; Asignación familiar S/ 113.00; Asignación familiar S/ 113.00");
        assertThat(page.select("#deudas > .creditor:not(.other)")).hasSize(6);
        // 1,635.00 + 1,166.67 + 200.00 + 1,850.33 + 2,312.50 + 339.00
        assertThat(text(page.select("#deudas .total strong").first())).isEqualTo("S/ 7,503.50");
        assertThat(text(page.select(".cards").first())).contains("S/ 7,503.50 adeudados a 6 trabajadores");
    }

    @Test
    void whatIsNotJudgedStandsApart() {
        // Nélida did not rest in the year after 14 July 2024: the leave and as much again. Luis' CTS came on 28
        // November
        // instead of the 17th, at 5 % a year: 933.33 x (1.05 ^ (11 / 360) - 1).
        assertThat(after("sin-dia"))
                .containsExactly(
                        "Luis Ticona Vargas Intereses de la CTS S/ 1.39",
                        "Nélida Huayta Cruz Indemnización vacacional S/ 1,700.00",
                        "Nélida Huayta Cruz Vacaciones no gozadas S/ 1,700.00");
        assertThat(after("por-vencer")).containsExactly("Luis Ticona Vargas Remuneración vacacional S/ 1,600.00");
        assertThat(page.getElementById("sin-constancia")).isNull();
        assertThat(page.getElementById("aportes")).isNull();
    }

    /** Returns whom and what the amounts under a heading are about. */
    private static List<String> after(String heading) {
        return page.select("#" + heading + " ~ .other").stream()
                .filter(each ->
                        each.previousElementSiblings().select("h3").first().id().equals(heading))
                .map(each -> text(each.select(".to").first()) + " "
                        + text(each.select(".head b").first()) + " "
                        + text(each.select(".head .sum").first()))
                .toList();
    }

    @Test
    void eachAmountUnfoldsToItsStepsAndTheRowsOfTheFolder() {
        Element carmen = creditor("Carmen").select("details").first();
        assertThat(carmen.hasAttr("open")).isFalse();
        assertThat(carmen.select(".steps .calc").eachText()).last().isEqualTo("2,333.33 x 6 / 12 = 1,166.67");
        // Her pay is the third row of its file: a header, then Rosa, Julio and Carmen.
        assertThat(text(carmen))
                .contains("monthly: 2000.00", "(AgreedPay.csv, línea 4)", "(RecordsComplete.csv, línea 2)")
                .contains("CTS_DUE_NOVEMBER = 15/11", "IX.5.c");
        assertThat(page.select("#deudas details")).allSatisfy(each -> {
            assertThat(each.select(".proof .fact")).isNotEmpty();
            assertThat(each.select(".steps .calc")).isNotEmpty();
        });
    }

    @Test
    void infringementsStandBySeverityWithWhomTheyReach() {
        assertThat(decisions("muy-grave")).containsExactly("I.7.b", "XVIII.10.d");
        assertThat(decisions("grave")).containsExactly("I.2.a", "IX.6.a", "IX.6.a", "XVIII.7.c");
        assertThat(decisions("leve")).containsExactly("XVIII.44.26.a");
        assertThat(decisions("sin-gravedad"))
                .containsExactlyInAnyOrder(
                        "VI.8.a",
                        "VI.9.b",
                        "VI.9.b",
                        "VI.13.c",
                        "VII.1.e",
                        "VIII.3.c",
                        "VIII.12.c",
                        "IX.2.c",
                        "XV.2.c");
        Element cts = infringement("No se pagó: CTS");
        assertThat(text(cts))
                .contains(
                        "Alcanza a 2 trabajadores revisados",
                        "Carmen",
                        "Víctor",
                        "D.S. 019-2006-TR art. 24.5",
                        "p. 23");
        Element rules = infringement("no tiene reglamento interno de seguridad");
        assertThat(text(rules)).contains("Del empleador", "todo su personal de 24", "M-SAT-02 v2.0");
    }

    private static List<String> decisions(String severity) {
        return page.select(".severity." + severity + " .infringement > .dim > b")
                .eachText();
    }

    private static Element infringement(String title) {
        return page.select(".infringement").stream()
                .filter(each -> each.select("h4").text().contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFineCountsAllWorkersOfItsInfringement() {
        // The folder states no number of affected workers: two are found whose CTS was not paid.
        assertThat(text(infringement("No se pagó: CTS").select(".fine").first()))
                .contains("2 trabajador(es) afectado(s)");
        assertThat(text(infringement("Fuera de plazo: CTS").select(".fine").first()))
                .contains("1 trabajador(es) afectado(s)");
        assertThat(page.select(".sin-gravedad .fine")).isEmpty();
    }

    @Test
    void aFineSaysWhatWouldLowerIt() {
        // 5.25 UIT of 5,350 are 28,087.50: nothing is left when mended in term, a tenth when mended before the charges.
        assertThat(page.select(".fine").eachText().stream()
                        .map(fine -> fine.replace('\u00A0', ' '))
                        .filter(fine -> fine.contains("S/ 28,087.50")))
                .isNotEmpty()
                .allSatisfy(fine -> assertThat(fine)
                        .contains("Quedaría en S/ 0.00 (subsanación dentro del plazo que fija el inspector);"
                                + " S/ 2,808.75 (subsanación antes de la imputación de cargos)."));
    }

    @Test
    void bothReadingsOfADoubtAreGiven() {
        assertThat(text(infringement("no ha registrado al trabajador")))
                .contains(
                        "Dudoso",
                        "Lectura seguida",
                        "La infracción es grave",
                        "Otra lectura",
                        "muy grave desde agosto de 2017");
        Element extra = infringement("No se pagó: bonificación extraordinaria");
        assertThat(extra.select("h4 .mark").text()).isEqualTo("Dudoso en parte");
        assertThat(extra.select(".lines > li:has(.mark)")).hasSize(1);
        assertThat(extra.select(".lines > li:has(.mark)").text()).contains("Marcos");
        assertThat(infringement("Se pagó de menos: gratificación").select(".mark"))
                .isEmpty();
    }

    @Test
    void everyoneCheckedIsListedAndWhoCouldNotBeIsNamedWithTheReason() {
        assertThat(page.select(".person")).hasSize(11);
        assertThat(text(person("Víctor")))
                .contains(
                        "Régimen general, desde el 01/07/2025", "2 graves, 2 sin gravedad en la fuente", "S/ 1,850.33");
        assertThat(text(person("Pedro")))
                .contains("Nada hallado en lo que se pudo determinar", "5 decisiones")
                .doesNotContain("Se le debe");
        assertThat(text(person("Nélida"))).contains("Además, sin día de pago: 2 montos");
        assertThat(text(page.select(".failures").first()))
                .contains("Óscar Benites Luna", "Termination.csv", "Termination.on is 2024-05-31");
        assertThat(page.select(".person, .amount, .infringement").text()).doesNotContain("Óscar");
    }

    private static Element person(String name) {
        return page.select(".person").stream()
                .filter(each -> each.select("h3").text().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCouldNotBeDeterminedStandsUnderTheDocumentToAskFor() {
        Elements documents = page.select(".document");
        assertThat(documents.first().select("h3").text()).isEqualTo("La boleta 12 decisiones");
        assertThat(documents.select("h3").eachText())
                .contains(
                        "La constancia de que se cumplió: contratación del seguro de vida 11 decisiones",
                        "La remuneración pactada 3 decisiones",
                        "El registro de asistencia 1 decisión");
        Element pay =
                documents.select(":has(h3:contains(La remuneración pactada))").first();
        assertThat(text(pay))
                .contains("VI.1.b", "IX.5.c", "Pedro Ayala Nina (01/01/2025 al 30/06/2025; 01/07/2025 al 31/12/2025)")
                .contains("AgreedPay.csv");
        assertThat(text(page.select("#deudas .warn").first())).contains("no es cero", "41 decisiones");
    }

    @Test
    void theCalendarKeepsWhatIsAheadFromWhatIsBehind() {
        List<String> ahead = page.select("#calendario > .duties .when b").eachText();
        assertThat(ahead).startsWith("31/12/2025", "04/01/2026").contains("Por fijar", "16/08/2026");
        // The mandate ends on 15 March 2026: 60 days before it the union must be told.
        assertThat(text(page.select("#calendario > .duties").first()))
                .contains("14/01/2026", "Comunicación al sindicato");
        Elements behind = page.select("#calendario details");
        assertThat(behind.select("summary").eachText()).hasSize(2).allMatch(each -> each.matches(".*\\(\\d+\\)"));
        // Deposited in time and late: both are done.
        assertThat(text(behind.last())).contains("cumplido el 14/11/2025", "cumplido el 28/11/2025");
    }

    @Test
    void thePageNeedsNothingButItself() {
        assertThat(page.select("link, img, iframe, object, embed, form, [src], [srcset], [style]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void everyLinkLeadsSomewhereAndHeadingsFollowOneAnother() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void chartsSayInWordsWhatTheyShow() {
        Elements charts = page.select("svg[role=img]");
        assertThat(charts).hasSize(2).allSatisfy(chart -> {
            for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        });
        assertThat(charts.first().select("desc").text())
                .isEqualTo("Muy grave: 2; Grave: 4; Leve: 1; Sin gravedad en la fuente: 9.");
        // 1,500 + 200 + 1,300; the greatest bar takes the whole width, that of CTS 1,600 / 3,000 of it.
        assertThat(text(charts.last().select("desc").first()))
                .contains("Gratificación: S/ 3,000.00", "CTS: S/ 1,600.00");
        assertThat(charts.last().select("rect.debe").eachAttr("width")).startsWith("320.0", "170.7");
    }

    @Test
    void theLimitsAreTold() {
        assertThat(text(page.select(".limits").first()))
                .contains("no es una resolución ni asesoría legal", "ninguna autoridad lo ha aprobado");
        assertThat(page.select("#cifras tbody tr")).hasSizeGreaterThan(20);
    }
}
