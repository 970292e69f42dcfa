package io.github.llamkay.core;

import io.github.llamkay.core.RuleMeta.DoubtKey;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.finding.Doubt;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.rules.arithmetic.Fines;
import io.github.llamkay.rules.arithmetic.Fines.Reckoned;
import io.github.llamkay.rules.figures.FineBasis;
import io.github.llamkay.rules.figures.FineScale.Size;
import io.github.llamkay.rules.internal.SubjectFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what violations may be fined with. */
final class FineEstimates {

    private FineEstimates() {}

    /** Returns the fine of a violation of a decision. */
    static Fine of(SubjectFile file, String decision, Severity severity, @Nullable Benefit benefit, int affected) {
        if (file.printed()) {
            return severity == Severity.VERY_GRAVE ? printed() : unknown(List.of(), "fine.unknown.print");
        }
        FineBasis basis = FineBasis.of(decision);
        Size size = Fines.size(file);
        Integer workers = Fines.workers(file, basis, benefit, affected);
        List<String> missing = new ArrayList<>(2);
        if (size == null) {
            missing.add("MypeRegistration");
        }
        if (workers == null) {
            missing.add(basis == FineBasis.WHOLE_STAFF ? "Headcount" : "AffectedWorkers");
        }
        if (size == null || workers == null) {
            return unknown(missing, "fine.unknown");
        }
        return Fines.reckon(file, basis, severity, size, workers)
                .<Fine>map(fine -> estimate(file, fine))
                .orElseGet(() -> unknown(List.of(), "fine.unknown.scale"));
    }

    private static Fine estimate(SubjectFile file, Reckoned fine) {
        List<Doubt> doubts = new ArrayList<>(2);
        if (fine.cell().confidence() == Figure.Confidence.FROM_MEMORY) {
            doubts.add(Findings.memoryDoubt(fine.cell()));
        }
        if (fine.wholeStaff()) {
            doubts.add(Findings.doubt(new DoubtKey(Words.ofLaw(), "fineStaff"), Map.of()));
        }
        String key = fine.cell().id().startsWith("CHILD_LABOUR_FINE_")
                ? "fine.forbidden"
                : fine.wholeStaff() ? "fine.staff" : "fine.estimate";
        return new Fine.Estimate(
                fine.registered(),
                fine.workers(),
                fine.cell().value(),
                fine.amount(),
                fine.reductions(),
                List.of(fine.cell(), fine.unit()),
                doubts,
                say(file, fine, key, Language.ES),
                say(file, fine, key, Language.EN));
    }

    private static String say(SubjectFile file, Reckoned fine, String key, Language language) {
        Map<String, Object> values = new HashMap<>();
        values.put("units", fine.cell().value().toPlainString());
        values.put("amount", fine.amount());
        values.put("asOf", file.asOf());
        values.put("size", Words.ofLaw().say(language, Map.of(), "fine.size." + fine.size()));
        values.put("workers", fine.workers());
        values.put("norm", fine.cell().norm());
        return Words.ofLaw().say(language, values, key);
    }

    private static Fine printed() {
        List<Figure> range = Fines.printedRange();
        Figure least = range.get(0);
        Figure most = range.get(1);
        Figure unit = range.get(2);
        Map<String, Object> values = Map.of("least", Fines.soles(least, unit), "most", Fines.soles(most, unit));
        return new Fine.Range(
                least.value(),
                most.value(),
                Fines.soles(least, unit),
                Fines.soles(most, unit),
                range,
                Words.ofLaw().say(Language.ES, values, "fine.range"),
                Words.ofLaw().say(Language.EN, values, "fine.range"));
    }

    private static Fine unknown(List<String> missing, String key) {
        List<String> es = Words.factLabels(missing, Language.ES);
        List<String> en = Words.factLabels(missing, Language.EN);
        return new Fine.Unknown(
                missing,
                es,
                en,
                Words.ofLaw().say(Language.ES, Map.of("missing", String.join(" y ", es)), key),
                Words.ofLaw().say(Language.EN, Map.of("missing", String.join(" and ", en)), key));
    }
}
