package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.Edition;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Entitlement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of rules/docs/regimes.md: which decision grants each benefit in each regime, or none, and none twice. */
class RegimesTest {

    private static final Path PAGE = Path.of("../rules/docs/regimes.md");

    private static final String NONE = "none: ";

    /** The columns of the table, and the benefits that each stands for. */
    private static final Map<String, Set<String>> COLUMNS = columns();

    private static final Set<String> ON_DISMISSAL =
            Set.of("GRATIFICACION_TRUNCA", "CTS_TRUNCA", "INDEMNIZACION_DESPIDO");

    /** Who is assessed, and when. */
    private record Row(Regime regime, Edition edition, int year, Map<String, String> cells) {

        @Override
        public String toString() {
            return regime + " " + edition + " " + year;
        }
    }

    private static Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        columns.put("GRATIFICACION", Set.of("GRATIFICACION"));
        columns.put("GRATIFICACION_TRUNCA", Set.of("GRATIFICACION_TRUNCA"));
        columns.put("CTS", Set.of("CTS", "CTS_ANUAL"));
        columns.put("CTS_TRUNCA", Set.of("CTS_TRUNCA", "CTS_ANUAL"));
        columns.put("VACACIONES", Set.of("VACACIONES"));
        columns.put("ASIGNACION_FAMILIAR", Set.of("ASIGNACION_FAMILIAR"));
        columns.put("INDEMNIZACION_DESPIDO", Set.of("INDEMNIZACION_DESPIDO"));
        return columns;
    }

    private static List<Row> table() {
        List<List<String>> lines;
        try {
            lines = Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("|"))
                    .map(RegimesTest::cells)
                    .filter(cells -> cells.size() > 2)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> header = lines.get(0);
        assertThat(header.subList(3, header.size()))
                .as("columns of %s", PAGE)
                .containsExactlyElementsOf(COLUMNS.keySet());
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            assertThat(line).as("cells of %s", line).hasSameSizeAs(header);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 3; i < header.size(); i++) {
                cells.put(header.get(i), line.get(i));
            }
            rows.add(new Row(
                    Regime.valueOf(line.get(0)), Edition.valueOf(line.get(1)), Integer.parseInt(line.get(2)), cells));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::trim)
                .toList();
    }

    @Test
    void theTableHoldsEveryRegimeInBothEditionsAndOnBothSidesOfTheChanges() {
        Map<Regime, List<String>> told = new EnumMap<>(Regime.class);
        table().forEach(row ->
                told.computeIfAbsent(row.regime(), key -> new ArrayList<>()).add(row.edition() + " " + row.year()));
        assertThat(told.keySet()).containsExactlyInAnyOrder(Regime.values());
        assertThat(told.values())
                .allSatisfy(rows -> assertThat(rows).containsExactly("PRINTED 2017", "IN_FORCE 2018", "IN_FORCE 2022"));
        assertThat(table())
                .flatExtracting(row -> row.cells().values())
                .allMatch(
                        cell -> cell.startsWith(NONE) ? cell.length() > NONE.length() : !cell.isBlank(),
                        "names a decision, or says why none");
    }

    @TestFactory
    Stream<DynamicTest> eachBenefitIsGrantedByTheDecisionOfItsCell() {
        return table().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                row + " " + cell.getKey(), () -> holds(row, cell.getKey(), cell.getValue()))));
    }

    private static void holds(Row row, String column, String cell) {
        boolean dismissed = ON_DISMISSAL.contains(column);
        Assessment assessment = dismissed ? dismissed(row) : working(row);
        Set<String> granting = new TreeSet<>();
        for (Entitlement entitlement : assessment.entitlements()) {
            if (COLUMNS.get(column).contains(entitlement.benefit().name())) {
                granting.add(entitlement.decision());
            }
        }
        Set<String> expected = cell.startsWith(NONE) ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(", ")));
        assertThat(granting)
                .as("decisions that grant %s to %s; undetermined: %s", column, row, assessment.undetermined())
                .isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> noBenefitOfOnePeriodIsGrantedTwice() {
        return table().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    once(row, working(row));
                    once(row, dismissed(row));
                }));
    }

    private static void once(Row row, Assessment assessment) {
        List<Entitlement> all = assessment.entitlements();
        for (int i = 0; i < all.size(); i++) {
            for (Entitlement other : all.subList(i + 1, all.size())) {
                assertThat(again(all.get(i), other))
                        .as("%s: %s and %s are granted for one period", row, all.get(i), other)
                        .isFalse();
            }
        }
    }

    private static boolean again(Entitlement one, Entitlement other) {
        boolean alike = COLUMNS.values().stream()
                .anyMatch(group -> group.contains(one.benefit().name())
                        && group.contains(other.benefit().name()));
        return alike
                && one.period()
                        .flatMap(period -> other.period().filter(period::overlaps))
                        .isPresent();
    }

    /** Assesses the worker who served the whole year. */
    private static Assessment working(Row row) {
        LocalDate asOf = LocalDate.of(row.year() + 1, 1, 10);
        return assess(row, LocalDate.of(row.year(), 1, 1), asOf, List.of());
    }

    /** Assesses the worker dismissed on 30 September, for what fell due after the bonus of July. */
    private static Assessment dismissed(Row row) {
        Fact dismissal =
                fact("Termination", "employment", "e1", "on", row.year() + "-09-30", "cause", "ARBITRARY_DISMISSAL");
        return assess(row, LocalDate.of(row.year(), 7, 20), LocalDate.of(row.year(), 10, 31), List.of(dismissal));
    }

    private static Assessment assess(Row row, LocalDate since, LocalDate asOf, List<Fact> more) {
        List<Fact> facts = new ArrayList<>(worker(row, asOf));
        facts.addAll(more);
        return Law.of(row.edition()).assess(LabourCase.of(asOf, facts).since(since));
    }

    private static List<Fact> worker(Row row, LocalDate asOf) {
        String start = row.year() - 2 + "-03-01";
        List<Fact> facts = new ArrayList<>(List.of(
                fact("Employer", "id", "acme", "ruc", "20123456789"),
                fact(
                        "Employment",
                        "id",
                        "e1",
                        "worker",
                        "w1",
                        "employer",
                        "acme",
                        "start",
                        start,
                        "regime",
                        row.regime().name()),
                fact("WeeklySchedule", "employment", "e1", "daysPerWeek", "6", "hoursPerWeek", "48"),
                fact("PayArrangement", "employment", "e1", "mainPay", "FIXED", "setting", "INDIVIDUAL"),
                fact("AgreedPay", "employment", "e1", "concept", "BASIC_PAY", "monthly", "1800", "from", start),
                fact("Position", "employment", "e1", "category", "ORDINARY"),
                fact("HealthCover", "employment", "e1", "scheme", "ESSALUD"),
                fact("Child", "employment", "e1", "child", "ana", "birth", row.year() - 9 + "-05-10"),
                fact("ChildEvidence", "employment", "e1", "child", "ana", "on", start)));
        for (int year = row.year() - 2; year < row.year(); year++) {
            facts.add(fact(
                    "LeaveRecord",
                    "employment",
                    "e1",
                    "yearStart",
                    year + "-03-01",
                    "daysWorked",
                    "280",
                    "unjustifiedAbsences",
                    "0"));
        }
        for (String what : List.of("PAYMENTS", "PAY_ITEMS", "ABSENCES", "LEAVE", "DOCUMENTS", "DUTIES")) {
            facts.add(fact("RecordsComplete", "subject", "e1", "what", what, "through", asOf.toString()));
        }
        String size = switch (row.regime()) {
            case MICRO_ENTERPRISE -> "MICRO";
            case SMALL_ENTERPRISE -> "SMALL";
            default -> "";
        };
        if (!size.isEmpty()) {
            facts.add(fact("MypeRegistration", "employer", "acme", "size", size, "on", "2014-01-02"));
        }
        facts.addAll(contract(row.regime(), start));
        return facts;
    }

    /** What the sections on contracts and regimes want to know of the contract, by whichever of their facts there are. */
    private static List<Fact> contract(Regime regime, String start) {
        List<Fact> facts = new ArrayList<>();
        List<Map<String, String>> known = new ArrayList<>(List.of(
                components("IndefiniteTerm", "employment", "e1"),
                components("TrialPeriod", "employment", "e1", "lastDay", start.replace("-03-01", "-05-31")),
                components("TrialPeriod", "employment", "e1", "to", start.replace("-03-01", "-05-31")),
                components(
                        "Contract",
                        "employment",
                        "e1",
                        "from",
                        start,
                        "kind",
                        "INDEFINITE",
                        "form",
                        "WRITTEN",
                        "concluded",
                        start)));
        if (regime == Regime.AGRARIAN || regime == Regime.AQUACULTURE || regime == Regime.CIVIL_CONSTRUCTION) {
            known.add(components("DailyPay", "employment", "e1", "amount", "60", "from", start));
        }
        known.forEach(each -> readable(each).ifPresent(facts::add));
        return facts;
    }

    /** Reads a fact, or none where no section of this version asks for it: its cell then fails. */
    private static Optional<Fact> readable(Map<String, String> components) {
        try {
            return Optional.of(read(components));
        } catch (InvalidFactException unknown) {
            return Optional.empty();
        }
    }

    private static Fact fact(String type, String... components) {
        return read(components(type, components));
    }

    private static Map<String, String> components(String type, String... components) {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("type", type);
        for (int i = 0; i < components.length; i += 2) {
            made.put(components[i], components[i + 1]);
        }
        return made;
    }

    private static Fact read(Map<String, String> components) {
        Map<String, String> rest = new LinkedHashMap<>(components);
        String type = rest.remove("type");
        return FactReader.read(type, rest);
    }
}
