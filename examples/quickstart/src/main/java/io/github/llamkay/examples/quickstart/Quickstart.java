package io.github.llamkay.examples.quickstart;

import io.github.llamkay.CaseResult;
import io.github.llamkay.LabourLaw;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Assesses the payroll of a folder as of a day and prints, in Spanish, what it means for each worker. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args the folder with the CSV files and the as-of date, as in {@code planilla 2025-12-20}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 2) {
            out.println("Uso: Quickstart CARPETA FECHA, por ejemplo: Quickstart planilla 2025-12-20");
            return;
        }
        try {
            run(Path.of(args[0]), LocalDate.parse(args[1]), out);
        } catch (IOException e) {
            out.println("La planilla no se pudo leer. " + e.getMessage());
        }
    }

    static void run(Path folder, LocalDate asOf, PrintStream out) throws IOException {
        LabourLaw law = LabourLaw.load();
        WorkerReport report = new WorkerReport(out);
        report.title(asOf, law);
        try (Stream<CaseResult> results = law.assessAll(PayrollFolder.read(folder).cases(asOf).stream())) {
            results.forEach(report::print);
        }
    }
}
