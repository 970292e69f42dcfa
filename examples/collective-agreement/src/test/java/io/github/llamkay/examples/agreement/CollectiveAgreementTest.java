package io.github.llamkay.examples.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.LabourLaw;
import io.github.llamkay.Pack;
import io.github.llamkay.core.LabourVerifier;
import io.github.llamkay.fact.Benefit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a pack are tested as payroll logic is: with the verifier. */
class CollectiveAgreementTest {

    private static final Path PACK = Path.of("convenio-acme");
    private static final LabourVerifier AGREED =
            LabourVerifier.of(LabourLaw.builder().pack(Pack.read(PACK)).build());

    @Test
    void fortyFiveDaysOfLeaveInsteadOfThirty() {
        AGREED.given(Workers.ana().facts())
                .on("2026-06-10")
                .entitles(Benefit.VACACIONES)
                .days(45)
                .because("VIII.ACME.7.a", "VIII.1.f");
    }

    @Test
    void overtimeAtFiftyPerCentAndTheBreachesOfLawAndAgreementApart() {
        // 2,400.00 / 240 = 10.00 an hour. By law 2 x 12.50 + 13.50 = 38.50; by the agreement 3 x 15.00 = 45.00; 30.00
        // were paid.
        AGREED.given(Workers.ana().facts())
                .on("2026-06-10")
                .entitles(Benefit.HORAS_EXTRAS)
                .amount("45.00")
                .because("III.ACME.4.a")
                .violates("III.9.c")
                .shortfall("8.50")
                .violates("III.ACME.4.b")
                .shortfall("6.50");
    }

    @Test
    void truncatedLeaveInTheProportionOfTheAgreement() {
        // 2,400.00 x 5 / 12 + 2,400.00 x 18 / 360 = 1,120.00 by law; x 45 / 30 = 1,680.00.
        AGREED.given(Workers.luis().facts())
                .on("2026-06-19")
                .entitles(Benefit.VACACIONES_TRUNCAS)
                .amount("1680.00")
                .step("1,120.00 x 45 / 30 = 1,680.00")
                .because("VIII.ACME.7.b");
    }

    @Test
    void printsBoth() {
        String printed = printed(PACK, 0);

        assertThat(printed)
                .contains(
                        "ana, corresponde: 45 días de vacaciones",
                        "(VIII.ACME.7.a, Convenio colectivo ACME y SUTRACME 2026-2027)",
                        "ana, corresponde: Horas extras del período 01/05/2026 al 31/05/2026 al 50 % del convenio: S/ 45.00.",
                        "S/ 38.50",
                        "luis, corresponde: Vacaciones truncas del período 01/01/2026 al 18/06/2026 según el convenio: S/"
                                + " 1,680.00.",
                        "S/ 1,120.00");
    }

    @Test
    void aRuleThatDoesNotCompileIsToldByFileLineAndReason(@TempDir Path copy) throws IOException {
        try (Stream<Path> files = Files.list(PACK)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path rules = copy.resolve("convenio.drl");
        List<String> lines = Files.readAllLines(rules);
        int line = lines.indexOf(
                "  $law : DueDays( file == $f, benefit == Benefit.VACACIONES, kind == DayKind.CALENDAR ) from"
                        + " entry-point \"law\"");
        Files.writeString(rules, String.join("\n", lines).replace("DueDays( file", "DueDays( fil"));

        assertThat(printed(copy, 2))
                .contains("/convenio.drl line " + (line + 1) + ": ")
                .contains("unable to resolve method using strict-mode: io.github.llamkay.rules.internal.DueDays.fil()");
    }

    private static String printed(Path pack, int code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(CollectiveAgreement.run(pack, new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
