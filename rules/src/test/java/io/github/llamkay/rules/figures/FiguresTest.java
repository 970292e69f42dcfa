package io.github.llamkay.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Figure.Confidence;
import io.github.llamkay.finding.Figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Series that begin or end inside the coverage, where a rule did. */
    private static final Map<String, List<LocalDate>> PARTIAL = Map.ofEntries(
            Map.entry("FINE_CORRECTED_RATE", List.of(LocalDate.of(2017, 8, 7), LAST)),
            Map.entry("INSPECTION_INSTRUCTION_TERM", List.of(LocalDate.of(2017, 8, 7), LAST)),
            Map.entry("INSPECTION_LAPSE_MONTHS", List.of(LocalDate.of(2017, 8, 7), LAST)),
            Map.entry("FINE_PREVENTION_RATE", List.of(LocalDate.of(2014, 7, 12), LocalDate.of(2017, 7, 11))),
            Map.entry("FINE_FIRST_LIGHT_RATE", List.of(LocalDate.of(2025, 5, 28), LAST)),
            Map.entry("ELECTORAL_BOARD_SIZE", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("BOARD_MEMBER_MIN_AGE", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("SCRUTINEER_MIN_AGE", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("SCRUTINEER_BUSINESS_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("OBJECTION_HOURS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("CHALLENGE_BUSINESS_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("RECONSTITUTION_VACANT_SHARE", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("RECONSTITUTION_MONTHS_LEFT", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("SUPERVISOR_BOARD_MAX", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("BALLOT_CUSTODY_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("ELECTION_NOTICE_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("SIZE_OPPOSITION_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("REGISTERED_TO_ELECTION_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("INSTALLATION_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("SECOND_INSTALLATION_DAYS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("REELECTIONS_MAX", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("SECONDMENT_MONTHS", List.of(LocalDate.of(2021, 12, 12), LAST)),
            Map.entry("UNION_CALL_DAYS", List.of(LocalDate.of(2021, 1, 30), LAST)),
            Map.entry("TIMETABLE_RESUME_DAYS", List.of(LocalDate.of(2021, 1, 30), LAST)),
            Map.entry("HARASSMENT_ANSWER_DAYS", List.of(FIRST, LocalDate.of(2019, 7, 22))),
            Map.entry("HARASSMENT_INVESTIGATION_DAYS", List.of(FIRST, LocalDate.of(2019, 7, 22))),
            Map.entry("HARASSMENT_RESOLUTION_DAYS", List.of(FIRST, LocalDate.of(2019, 7, 22))),
            Map.entry("HARASSMENT_PROTECTION_DAYS", List.of(LocalDate.of(2019, 7, 23), LAST)),
            Map.entry("HARASSMENT_REPORT_DAYS", List.of(LocalDate.of(2019, 7, 23), LAST)),
            Map.entry("HARASSMENT_DECISION_DAYS", List.of(LocalDate.of(2019, 7, 23), LAST)),
            Map.entry("HARASSMENT_SANCTION_REPORT_DAYS", List.of(LocalDate.of(2019, 7, 23), LAST)),
            Map.entry("VACATION_SPLIT_MIN_DAYS", List.of(FIRST, LocalDate.of(2018, 9, 12))),
            Map.entry("SAFETY_REPORT_HOURS", List.of(LocalDate.of(2014, 11, 1), LAST)),
            Map.entry("VACATION_BLOCK_DAYS", List.of(LocalDate.of(2018, 9, 13), LAST)),
            Map.entry("VACATION_BLOCK_LONG_DAYS", List.of(LocalDate.of(2018, 9, 13), LAST)),
            Map.entry("VACATION_BLOCK_SHORT_DAYS", List.of(LocalDate.of(2018, 9, 13), LAST)),
            Map.entry("VACATION_FREE_FRACTION_MIN_DAYS", List.of(LocalDate.of(2018, 9, 13), LAST)),
            Map.entry("MEDICAL_EXAM_YEARS", List.of(LocalDate.of(2016, 12, 24), LAST)),
            Map.entry("BEREAVEMENT_LEAVE_DAYS", List.of(LocalDate.of(2022, 11, 6), LAST)),
            Map.entry("FAMILY_ILLNESS_PAID_DAYS", List.of(LocalDate.of(2013, 4, 27), LAST)),
            Map.entry("FAMILY_ILLNESS_EXTENSION_DAYS", List.of(LocalDate.of(2013, 4, 27), LAST)),
            Map.entry("FAMILY_ILLNESS_NOTICE_DAYS", List.of(LocalDate.of(2013, 4, 27), LAST)),
            Map.entry("CHILD_CANCER_LEAVE_MONTHS", List.of(LocalDate.of(2020, 9, 3), LAST)),
            Map.entry("PATERNITY_WORKING_DAYS", List.of(FIRST, LocalDate.of(2018, 7, 5))),
            Map.entry("PATERNITY_DAYS", List.of(LocalDate.of(2018, 7, 6), LAST)),
            Map.entry("PATERNITY_LONG_DAYS", List.of(LocalDate.of(2018, 7, 6), LAST)),
            Map.entry("PATERNITY_LONGEST_DAYS", List.of(LocalDate.of(2018, 7, 6), LAST)),
            Map.entry("PATERNITY_EARLIEST_START_DAYS", List.of(LocalDate.of(2018, 7, 6), LAST)),
            Map.entry("AGRARIAN_DAILY_BASE", List.of(FIRST, LocalDate.of(2020, 12, 6))),
            Map.entry("AGRARIAN_DAILY_BASE_RMV", List.of(FIRST, LocalDate.of(2020, 12, 6))),
            Map.entry("AGRARIAN_DAILY_FIXED", List.of(LocalDate.of(2019, 12, 30), LocalDate.of(2020, 12, 6))),
            Map.entry("AGRARIAN_BONUS_RATE", List.of(LocalDate.of(2021, 1, 1), LAST)),
            Map.entry("AGRARIAN_CTS_RATE", List.of(LocalDate.of(2021, 1, 1), LAST)),
            Map.entry("MICRO_SALES", List.of(LocalDate.of(2013, 7, 3), LAST)),
            Map.entry("SMALL_SALES", List.of(LocalDate.of(2013, 7, 3), LAST)),
            Map.entry("MEDIUM_SALES", List.of(LocalDate.of(2013, 7, 3), LAST)),
            Map.entry("CHILD_LABOUR_FINE_MICRO", List.of(LocalDate.of(2013, 12, 8), LAST)),
            Map.entry("CHILD_LABOUR_FINE_SMALL", List.of(LocalDate.of(2013, 12, 8), LAST)),
            Map.entry("CHILD_LABOUR_FINE_OTHER", List.of(LocalDate.of(2013, 12, 8), LAST)),
            Map.entry("HOUSEHOLD_GRATIFICATION_RATE", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_CTS_DAYS", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_CTS_DUE", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_VACATION_DAYS", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_HOLIDAY_RATE", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_NOTICE_DAYS", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_NOTICE_INDEMNITY_DAYS", List.of(FIRST, LocalDate.of(2020, 10, 1))),
            Map.entry("HOUSEHOLD_DAY", List.of(LocalDate.of(2020, 10, 2), LAST)),
            Map.entry("HOUSEHOLD_RESIGNATION_DAYS", List.of(LocalDate.of(2020, 10, 2), LAST)));

    static Set<String> ids() {
        return Figures.ids();
    }

    @Test
    void theTableCovers2012To2026() {
        assertThat(Figures.firstDay()).isEqualTo(FIRST);
        assertThat(Figures.reviewedThrough()).isEqualTo(LAST);
        assertThat(Figures.ids()).containsAll(PARTIAL.keySet());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noSeriesHasAGapOrAnOverlap(String id) {
        List<Figure> series = Figures.series(id);
        for (int index = 1; index < series.size(); index++) {
            assertThat(series.get(index).from())
                    .as("%s row %d", id, index + 1)
                    .isEqualTo(series.get(index - 1).through().plusDays(1));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everySeriesAnswersForTheWholeCoverageUnlessDeclaredPartial(String id) {
        List<LocalDate> covered = PARTIAL.getOrDefault(id, List.of(FIRST, LAST));
        LocalDate from = covered.get(0);
        LocalDate through = covered.get(1);

        assertThat(Figures.on(id, from).covers(from)).isTrue();
        assertThat(Figures.on(id, through).covers(through)).isTrue();
        assertThatThrownBy(() -> Figures.on(id, from.minusDays(1))).isInstanceOf(UncoveredDateException.class);
        assertThatThrownBy(() -> Figures.on(id, through.plusDays(1))).isInstanceOf(UncoveredDateException.class);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDayHasTheOneFigureThatCoversIt(String id) {
        List<LocalDate> covered = PARTIAL.getOrDefault(id, List.of(FIRST, LAST));
        List<Figure> series = Figures.series(id);
        covered.get(0).datesUntil(covered.get(1).plusDays(1)).forEach(day -> {
            Figure figure = Figures.on(id, day);
            if (!figure.covers(day) || !series.contains(figure)) {
                throw new AssertionError(id + " on " + day + " gave " + figure);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aNormIsPublishedBeforeTheDayFromWhichItRules(String id) {
        for (Figure figure : Figures.series(id)) {
            assertThat(figure.published().orElse(LocalDate.MIN))
                    .as("%s from %s", id, figure.from())
                    .isBefore(figure.from());
        }
    }

    @ParameterizedTest(name = "{0} is {1} from {2} through {3}")
    @CsvSource({
        "RMV, 675, 2011-08-15, 2012-05-31, D.S. 011-2011-TR, 2011-08-14",
        "RMV, 750, 2012-06-01, 2016-04-30, D.S. 007-2012-TR, 2012-05-17",
        "RMV, 850, 2016-05-01, 2018-03-31, D.S. 005-2016-TR, 2016-03-31",
        "RMV, 930, 2018-04-01, 2022-04-30, D.S. 004-2018-TR, 2018-03-22",
        "RMV, 1025, 2022-05-01, 2024-12-31, D.S. 003-2022-TR, 2022-04-03",
        "RMV, 1130, 2025-01-01, 2026-12-31, D.S. 006-2024-TR, 2024-12-28",
        "UIT, 3650, 2012-01-01, 2012-12-31, D.S. 233-2011-EF,",
        "UIT, 3700, 2013-01-01, 2013-12-31, D.S. 264-2012-EF,",
        "UIT, 3800, 2014-01-01, 2014-12-31, D.S. 304-2013-EF,",
        "UIT, 3850, 2015-01-01, 2015-12-31, D.S. 374-2014-EF,",
        "UIT, 3950, 2016-01-01, 2016-12-31, D.S. 397-2015-EF,",
        "UIT, 4050, 2017-01-01, 2017-12-31, D.S. 353-2016-EF,",
        "UIT, 4150, 2018-01-01, 2018-12-31, D.S. 380-2017-EF, 2017-12-23",
        "UIT, 4200, 2019-01-01, 2019-12-31, D.S. 298-2018-EF, 2018-12-18",
        "UIT, 4300, 2020-01-01, 2020-12-31, D.S. 380-2019-EF, 2019-12-20",
        "UIT, 4400, 2021-01-01, 2021-12-31, D.S. 392-2020-EF,",
        "UIT, 4600, 2022-01-01, 2022-12-31, D.S. 398-2021-EF,",
        "UIT, 4950, 2023-01-01, 2023-12-31, D.S. 309-2022-EF,",
        "UIT, 5150, 2024-01-01, 2024-12-31, D.S. 309-2023-EF,",
        "UIT, 5350, 2025-01-01, 2025-12-31, D.S. 260-2024-EF, 2024-12-17",
        "UIT, 5500, 2026-01-01, 2026-12-31, D.S. 301-2025-EF, 2025-12-17"
    })
    void amountsChangeOnTheDaysOfTheirDecrees(
            String id, BigDecimal value, LocalDate from, LocalDate through, String norm, LocalDate published) {
        LocalDate firstAnswered = from.isBefore(FIRST) ? FIRST : from;

        Figure figure = Figures.on(id, firstAnswered);

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(Unit.PEN);
        assertThat(figure.from()).isEqualTo(from);
        assertThat(figure.through()).isEqualTo(through);
        assertThat(figure.norm()).isEqualTo(norm);
        assertThat(figure.published().orElse(null)).isEqualTo(published);
        assertThat(figure.confidence()).isEqualTo(Confidence.STATED);
        assertThat(Figures.on(id, through)).isSameAs(figure);
        if (from.isAfter(FIRST)) {
            assertThat(Figures.on(id, from.minusDays(1)).value()).isNotEqualByComparingTo(value);
        }
    }

    @ParameterizedTest(name = "{0} is {1} {2} for the whole coverage")
    @CsvSource({
        "GRATIFICATION_REFERENCE_JULY, 630, MONTH_DAY",
        "GRATIFICATION_REFERENCE_DECEMBER, 1130, MONTH_DAY",
        "GRATIFICATION_DUE_JULY, 715, MONTH_DAY",
        "GRATIFICATION_DUE_DECEMBER, 1215, MONTH_DAY",
        "GRATIFICATION_MONTHS, 6, MONTHS",
        "REGULARITY_MONTHS, 3, MONTHS",
        "REGULARITY_PERIOD_MONTHS, 6, MONTHS",
        "PAYSLIP_DAYS, 3, BUSINESS_DAYS",
        "SETTLEMENT_DAYS, 2, DAYS",
        "FAMILY_ALLOWANCE_RATE, 0.10, RATE",
        "FAMILY_ALLOWANCE_CHILD_AGE, 18, YEARS",
        "FAMILY_ALLOWANCE_STUDENT_AGE, 24, YEARS",
        "VACATION_DAYS, 30, DAYS",
        "VACATION_DAYS_PART_TIME, 6, WORKING_DAYS",
        "VACATION_RECORD_6_DAY, 260, WORKING_DAYS",
        "VACATION_RECORD_5_DAY, 210, WORKING_DAYS",
        "VACATION_MAX_UNJUSTIFIED_ABSENCES, 10, COUNT",
        "VACATION_MAX_SOLD_DAYS, 15, DAYS",
        "VACATION_MAX_ACCUMULATED, 2, COUNT",
        "VACATION_ACCUMULATION_REST_DAYS, 7, DAYS",
        "CTS_MIN_DAILY_HOURS, 4, HOURS",
        "CTS_MIN_WEEKLY_HOURS, 24, HOURS",
        "CTS_DUE_MAY, 515, MONTH_DAY",
        "CTS_DUE_NOVEMBER, 1115, MONTH_DAY",
        "CTS_REFERENCE_APRIL, 430, MONTH_DAY",
        "CTS_REFERENCE_OCTOBER, 1031, MONTH_DAY",
        "CTS_SICK_DAYS, 60, DAYS",
        "CTS_UNION_LEAVE_DAYS, 30, DAYS",
        "CTS_PERIODIC_MAX_MONTHS, 24, MONTHS"
    })
    void figuresThatNeverChangedArePrintedInTheManual(String id, BigDecimal value, Unit unit) {
        assertThat(Figures.series(id)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
            assertThat(figure.confidence()).isEqualTo(Confidence.STATED);
            assertThat(figure.norm()).contains("M-SAT-02");
        });
    }

    @ParameterizedTest(name = "{0} on {1} is {2}, {3}")
    @CsvSource({
        "ESSALUD_RATE, 2015-06-24, 0.09, FROM_MEMORY",
        "ESSALUD_RATE, 2015-06-25, 0.09, STATED",
        "ESSALUD_EPS_RATE, 2015-06-24, 0.0675, FROM_MEMORY",
        "ESSALUD_EPS_RATE, 2015-06-25, 0.0675, STATED",
        "EXTRAORDINARY_BONUS_OPEN, 2014-12-31, 1, STATED",
        "EXTRAORDINARY_BONUS_OPEN, 2015-01-01, 0, FROM_MEMORY",
        "EXTRAORDINARY_BONUS_OPEN, 2015-06-24, 0, FROM_MEMORY",
        "EXTRAORDINARY_BONUS_OPEN, 2015-06-25, 1, STATED",
        "VACATION_SPLIT_MIN_DAYS, 2018-09-12, 7, STATED",
        "VACATION_BLOCK_DAYS, 2018-09-13, 15, FROM_MEMORY",
        "VACATION_BLOCK_DAYS, 2019-02-06, 15, STATED",
        "VACATION_BLOCK_LONG_DAYS, 2019-02-05, 8, FROM_MEMORY",
        "VACATION_BLOCK_LONG_DAYS, 2019-02-06, 8, STATED",
        "VACATION_BLOCK_SHORT_DAYS, 2019-02-05, 7, FROM_MEMORY",
        "VACATION_BLOCK_SHORT_DAYS, 2019-02-06, 7, STATED",
        "VACATION_FREE_FRACTION_MIN_DAYS, 2019-02-05, 1, FROM_MEMORY",
        "VACATION_FREE_FRACTION_MIN_DAYS, 2019-02-06, 1, STATED",
        "CTS_LAWSUIT_DAYS, 2017-12-28, 30, FROM_MEMORY",
        "CTS_FREE_DISPOSAL_MULTIPLE, 2015-06-24, 6, FROM_MEMORY",
        "CTS_FREE_DISPOSAL_MULTIPLE, 2015-06-25, 4, STATED",
        "CTS_FREE_DISPOSAL_SHARE, 2015-06-24, 0.70, FROM_MEMORY",
        "CTS_FREE_DISPOSAL_SHARE, 2015-06-25, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2015-06-24, 0, FROM_MEMORY",
        "CTS_FREE_DISPOSAL_OPEN, 2021-04-23, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2021-04-24, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2021-12-31, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2022-01-01, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2022-05-25, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2022-05-26, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2023-12-31, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2024-01-01, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2024-05-17, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2024-05-18, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2024-12-31, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2025-01-01, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2025-05-09, 0, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2025-05-10, 1, STATED",
        "CTS_FREE_DISPOSAL_OPEN, 2026-12-31, 1, STATED"
    })
    void rulesThatChangedChangeOnTheirDay(String id, LocalDate day, BigDecimal value, Confidence confidence) {
        Figure figure = Figures.on(id, day);

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.confidence()).isEqualTo(confidence);
    }

    @Test
    void onlyTheDeclaredSeriesRestOnMemory() {
        Set<String> fromMemory = new TreeSet<>();
        for (String id : Figures.ids()) {
            if (Figures.series(id).stream().anyMatch(figure -> figure.confidence() == Confidence.FROM_MEMORY)) {
                fromMemory.add(id);
            }
        }

        assertThat(fromMemory)
                .containsExactly(
                        "AGRARIAN_DISMISSAL_CAP_DAYS",
                        "AGRARIAN_DISMISSAL_DAYS",
                        "CTS_FREE_DISPOSAL_MULTIPLE",
                        "CTS_FREE_DISPOSAL_OPEN",
                        "CTS_FREE_DISPOSAL_SHARE",
                        "CTS_LAWSUIT_DAYS",
                        "ESSALUD_EPS_RATE",
                        "ESSALUD_RATE",
                        "EXTRAORDINARY_BONUS_OPEN",
                        "FINE_PREVENTION_RATE",
                        "FOREIGN_PAYROLL_PERCENT",
                        "HARASSMENT_SANCTION_REPORT_DAYS",
                        "HAZARD_ARTISANAL_BRICKS",
                        "HAZARD_CONSTRUCTION",
                        "HAZARD_DAILY_HOURS",
                        "HAZARD_EXTENDED_DAY",
                        "HAZARD_GARBAGE",
                        "HAZARD_MANUAL_LIFTING",
                        "HAZARD_NO_HYGIENE",
                        "HAZARD_NO_SAFETY",
                        "HAZARD_PUBLIC_TRANSPORT",
                        "SOCIAL_PENSION_SYSTEM_OPEN",
                        "TRIAL_MONTHS",
                        "TRIAL_MONTHS_MANAGEMENT",
                        "TRIAL_MONTHS_TRUST",
                        "VACATION_BLOCK_DAYS",
                        "VACATION_BLOCK_LONG_DAYS",
                        "VACATION_BLOCK_SHORT_DAYS",
                        "VACATION_FREE_FRACTION_MIN_DAYS");
    }

    @Test
    void aLookUpOutsideTheCoverageNamesSeriesDateAndCoverage() {
        UncoveredDateException before =
                catchThrowableOfType(UncoveredDateException.class, () -> Figures.on("RMV", LocalDate.of(2011, 9, 1)));

        assertThat(before)
                .hasMessageStartingWith("Figure RMV has no value on 2011-09-01;"
                        + " the table covers it from 2012-01-01 through 2026-12-31.")
                .hasMessageContaining("Maybe");
        assertThat(before.series()).isEqualTo("RMV");
        assertThat(before.date()).isEqualTo("2011-09-01");
        assertThat(before.coveredFrom()).isEqualTo(FIRST);
        assertThat(before.coveredThrough()).isEqualTo(LAST);
        assertThatThrownBy(() -> Figures.on("UIT", LocalDate.of(2027, 1, 1)))
                .hasMessageStartingWith("Figure UIT has no value on 2027-01-01;"
                        + " the table covers it from 2012-01-01 through 2026-12-31.");
    }

    @Test
    void aSeriesThatEndedNamesItsOwnCoverage() {
        assertThatThrownBy(() -> Figures.on("VACATION_SPLIT_MIN_DAYS", LocalDate.of(2018, 9, 13)))
                .hasMessageStartingWith("Figure VACATION_SPLIT_MIN_DAYS has no value on 2018-09-13;"
                        + " the table covers it from 2012-01-01 through 2018-09-12.");
    }

    @Test
    void anUnknownIdListsTheNearestOnes() {
        assertThatThrownBy(() -> Figures.on("RVM", FIRST))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no figure \"RVM\"")
                .hasMessageContaining("Maybe RMV,");
        assertThatThrownBy(() -> Figures.series("VACATION_DAY")).hasMessageContaining("Maybe VACATION_DAYS,");
    }

    @Test
    void idsAndSeriesCannotBeChanged() {
        assertThatThrownBy(() -> Figures.ids().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Figures.series("RMV").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"RMV, RMV, 0", "RVM, RMV, 2", "'', UIT, 3", "UIT, '', 3", "CTS_DUE, CTS_DUE_MAY, 4", "ABC, ADC, 1"})
    void editDistanceCountsLetters(String left, String right, int distance) {
        assertThat(FigureTable.editDistance(left, right)).isEqualTo(distance);
    }
}
