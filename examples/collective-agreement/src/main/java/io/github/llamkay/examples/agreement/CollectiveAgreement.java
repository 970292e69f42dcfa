package io.github.llamkay.examples.agreement;

import io.github.llamkay.Assessment;
import io.github.llamkay.InvalidPackException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Pack;
import io.github.llamkay.Section;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.finding.Finding;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Assesses two workers by the law alone, and by the law with the rules of their collective agreement. */
public final class CollectiveAgreement {

    /** What the agreement improves, and the settlement that adds it up. */
    private static final Set<Benefit> SHOWN =
            EnumSet.of(Benefit.VACACIONES, Benefit.HORAS_EXTRAS, Benefit.VACACIONES_TRUNCAS, Benefit.LIQUIDACION);

    private CollectiveAgreement() {}

    /**
     * Prints both assessments of both workers; ends with code 2 when the pack cannot be loaded.
     *
     * @param args the folder of the pack, as in {@code convenio-acme}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(Path.of(args.length == 0 ? "convenio-acme" : args[0]), out);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(Path pack, PrintStream out) {
        try {
            LabourLaw law = sections().build();
            LabourLaw agreed = sections().pack(Pack.read(pack)).build();
            for (LabourCase worker : List.of(Workers.ana(), Workers.luis())) {
                print("Por ley", law.assess(worker), out);
                print("Con el convenio", agreed.assess(worker), out);
            }
            return 0;
        } catch (InvalidPackException e) {
            out.println("El paquete no se puede cargar:");
            e.problems().forEach(problem -> out.println("  " + problem));
            return 2;
        }
    }

    private static LabourLaw.Builder sections() {
        return LabourLaw.builder().sections(Section.III, Section.VI, Section.VIII, Section.IX, Section.XV);
    }

    private static void print(String title, Assessment assessment, PrintStream out) {
        out.println(title);
        assessment.entitlements().stream()
                .filter(due -> SHOWN.contains(due.benefit()))
                .forEach(due -> print("corresponde", due, out));
        assessment.violations().stream()
                .filter(breach -> breach.benefit().filter(SHOWN::contains).isPresent())
                .forEach(breach -> print("se incumplió", breach, out));
        out.println();
    }

    private static void print(String kind, Finding finding, PrintStream out) {
        out.printf(
                "  %s, %s: %s (%s, %s)%n",
                finding.subject(),
                kind,
                finding.words(),
                finding.decision(),
                finding.source().document());
    }
}
