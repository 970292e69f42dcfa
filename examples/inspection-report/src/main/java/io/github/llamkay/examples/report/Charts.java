package io.github.llamkay.examples.report;

import io.github.llamkay.examples.report.ReportView.Bar;
import io.github.llamkay.examples.report.ReportView.Chart;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws bars, each with its label and its value in words. */
final class Charts {

    private static final int WIDTH = 320;
    private static final int ROW = 40;

    private Charts() {}

    private record Row(String label, String value, String kind, double share) {}

    static List<Chart> of(Infringements infringements, Debts debts, Labels labels) {
        List<Chart> charts = new ArrayList<>();
        Map<Optional<Severity>, Integer> counts = infringements.counts();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Row> severities = new ArrayList<>();
        counts.forEach((severity, count) -> severities.add(new Row(
                infringements.title(severity),
                String.valueOf(count),
                Infringements.kind(severity),
                (double) count / most)));
        add(charts, "grafico-gravedad", "Infracciones por gravedad", severities);
        Map<Benefit, BigDecimal> sums = debts.byBenefit();
        double greatest = sums.values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        List<Row> owed = new ArrayList<>();
        sums.forEach((benefit, sum) ->
                owed.add(new Row(labels.title(benefit), Spanish.soles(sum), "debe", sum.doubleValue() / greatest)));
        add(charts, "grafico-deuda", "Lo que se debe a los trabajadores, por concepto", owed);
        return charts;
    }

    private static void add(List<Chart> charts, String id, String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            bars.add(new Bar(
                    row.label(),
                    row.value(),
                    row.kind(),
                    i * ROW + 14,
                    i * ROW + 20,
                    String.format(Locale.ROOT, "%.1f", Math.max(2, WIDTH * row.share()))));
        }
        String description =
                rows.stream().map(row -> row.label() + ": " + row.value()).collect(Collectors.joining("; ")) + ".";
        charts.add(new Chart(id, title, description, rows.size() * ROW, bars));
    }
}
