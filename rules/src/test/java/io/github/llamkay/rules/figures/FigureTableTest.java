package io.github.llamkay.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTableTest {

    private static final String HEADER = "id;unit;value;from;through;norm;published;confidence;note_es";

    private static FigureTable table(String... rows) {
        List<String> lines = new ArrayList<>(
                List.of("# covered-from: 2012-01-01", "# reviewed-through: 2020-12-31", "# Remuneración", HEADER));
        lines.addAll(List.of(rows));
        return parsed(lines);
    }

    private static FigureTable parsed(List<String> lines) {
        return FigureTable.from(CsvTable.parse("figures.csv", lines, FigureTable.COLUMNS));
    }

    @Test
    void anOpenRowIsCoveredThroughTheReview() {
        FigureTable table = table(
                "RMV;PEN;1.50;2011-08-15;2012-05-31;Norm A;2011-08-14;STATED;nota",
                "",
                "# comment",
                "RMV;PEN;2.50;2012-06-01;;Norm B;;FROM_MEMORY;");

        assertThat(table.ids()).containsExactly("RMV");
        assertThat(table.series("RMV").figures()).hasSize(2);
        assertThat(table.series("RMV").on(LocalDate.of(2020, 12, 31)).value()).isEqualTo("2.50");
        assertThat(table.series("RMV").coveredFrom()).isEqualTo("2012-01-01");
        assertThat(table.series("RMV").coveredThrough()).isEqualTo("2020-12-31");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ";PEN;1;2012-01-01;;N;;STATED;          | column id: found \"\"; expected a text.",
                "RMV;SOL;1;2012-01-01;;N;;STATED;       | column unit: found \"SOL\"; expected one of [PEN,",
                "RMV;PEN;x;2012-01-01;;N;;STATED;       | column value: found \"x\"; expected a number",
                "RMV;PEN;-1;2012-01-01;;N;;STATED;      | column value: found \"-1\"; expected a number",
                "RMV;PEN;1e3;2012-01-01;;N;;STATED;     | column value: found \"1e3\"; expected a number",
                "RMV;PEN;1,5;2012-01-01;;N;;STATED;     | column value: found \"1,5\"; expected a number",
                "RMV;PEN;;2012-01-01;;N;;STATED;        | column value: found \"\"; expected a number",
                "RMV;PEN;1;01/01/2012;;N;;STATED;       | column from: found \"01/01/2012\"; expected a date",
                "RMV;PEN;1;2012-02-30;;N;;STATED;       | column from: found \"2012-02-30\"; expected a date",
                "RMV;PEN;1;;;N;;STATED;                 | column from: found \"\"; expected a date",
                "RMV;PEN;1;2012-01-01;open;N;;STATED;   | column through: found \"open\"; expected a date",
                "RMV;PEN;1;2012-01-01;2021-01-01;N;;STATED; | column through: found \"2021-01-01\"; expected a day",
                "RMV;PEN;1;2012-01-01;2011-12-31;N;;STATED; | Figure.through is 2011-12-31; expected a day that is not",
                "RMV;PEN;1;2012-01-01;;;;STATED;        | column norm: found \"\"; expected a text.",
                "RMV;PEN;1;2012-01-01;;N;soon;STATED;   | column published: found \"soon\"; expected a date",
                "RMV;PEN;1;2012-01-01;;N;;SURE;         | column confidence: found \"SURE\"; expected one of [STATED,",
                "RMV; PEN;1;2012-01-01;;N;;STATED;      | column unit: found \" PEN\"; expected no space",
                "RMV;MONTH_DAY;0230;2012-01-01;;N;;STATED; | Figure.value is 230; expected a day that every year has",
                "RMV;MONTH_DAY;0229;2012-01-01;;N;;STATED; | Figure.value is 229; expected a day that every year has",
                "RMV;FLAG;2;2012-01-01;;N;;STATED;      | Figure.value is 2; expected 0 or 1 for unit FLAG",
                "RMV;DAYS;1.5;2012-01-01;;N;;STATED;    | Figure.value is 1.5; expected a whole number",
                "RMV;PEN;1;2012-01-01;;N;;STATED        | found 8 cells in",
                "RMV;PEN;1;2012-01-01;;N;;STATED;a;b    | found 10 cells in"
            })
    void aBadRowIsRefusedByName(String row, String expected) {
        String separator = expected.startsWith("column") ? ", " : ": ";
        assertThatThrownBy(() -> table(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("figures.csv line 5" + separator + expected);
    }

    @Test
    void aGapAnOverlapAndADisorderAreRefused() {
        String first = "RMV;PEN;1;2012-01-01;2012-05-31;N;;STATED;";

        assertThatThrownBy(() -> table(first, "RMV;PEN;2;2012-06-02;;N;;STATED;"))
                .hasMessage("figures.csv line 6, column from: found \"2012-06-02\"; expected 2012-06-01,"
                        + " the day after the row of RMV above: no gap and no overlap.");
        assertThatThrownBy(() -> table(first, "RMV;PEN;2;2012-05-31;;N;;STATED;"))
                .hasMessageContaining("expected 2012-06-01");
        assertThatThrownBy(() -> table("RMV;PEN;2;2012-06-01;;N;;STATED;", first))
                .hasMessageContaining("line 6, column from: found \"2012-01-01\"; expected 2021-01-01");
    }

    @Test
    void aChangeOfUnitInsideASeriesIsRefused() {
        assertThatThrownBy(
                        () -> table("RMV;PEN;1;2012-01-01;2012-05-31;N;;STATED;", "RMV;RATE;2;2012-06-01;;N;;STATED;"))
                .hasMessageContaining("line 6, column unit: found \"RATE\"; expected PEN, as in the rows of RMV above");
    }

    @Test
    void aSeriesThatIsNotWholeMustBeDeclared() {
        String late = "BLOCK;DAYS;15;2018-09-13;;N;;STATED;";

        assertThatThrownBy(() -> table(late))
                .hasMessage("Series BLOCK runs from 2018-09-13 through 2020-12-31; expected 2012-01-01 through"
                        + " 2020-12-31, or a line \"# partial: BLOCK, reason\".");
        assertThat(table("# partial: BLOCK, empieza en 2018", late).ids()).containsExactly("BLOCK");
    }

    @Test
    void aDeclarationThatFitsNoPartialSeriesIsRefused() {
        assertThatThrownBy(() -> table("# partial: RMV, no", "RMV;PEN;1;2012-01-01;;N;;STATED;"))
                .hasMessageContaining("line 5, setting partial: found \"RMV, no\"; expected the id of a series");
    }

    @Test
    void theSettingsMustStandOnce() {
        String row = "RMV;PEN;1;2012-01-01;;N;;STATED;";

        assertThatThrownBy(() -> parsed(List.of("# covered-from: 2012-01-01", HEADER, row)))
                .hasMessageStartingWith("figures.csv has 0 lines \"# reviewed-through: ...\"; expected one");
        assertThatThrownBy(() -> table("# reviewed-through: 2021-12-31", row)).hasMessageContaining("has 2 lines");
        assertThatThrownBy(() -> parsed(List.of("# covered-from: 2012", HEADER, row)))
                .hasMessageContaining("line 1, setting covered-from: found \"2012\"; expected a date");
    }

    @Test
    void aWrongHeaderAndAnEmptyTableAreRefused() {
        assertThatThrownBy(() -> parsed(List.of("id;value")))
                .hasMessage("figures.csv line 1: found \"id;value\"; expected the header \"" + HEADER + "\".");
        assertThatThrownBy(() -> parsed(List.of(HEADER))).hasMessageStartingWith("figures.csv has no rows");
    }

    @Test
    void aFileThatIsNotPackagedIsNamed() {
        assertThatThrownBy(() -> CsvTable.load("absent.csv", List.of("id")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("absent.csv is not packaged with the rules");
    }
}
