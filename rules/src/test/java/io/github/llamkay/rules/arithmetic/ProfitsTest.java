package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.AverageHeadcount;
import io.github.llamkay.fact.EconomicActivity;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.ProfitDistribution;
import io.github.llamkay.rules.internal.ProfitDuty;
import io.github.llamkay.rules.internal.ProfitPart;
import io.github.llamkay.rules.internal.YearHeadcount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfitsTest {

    private static final Frame FRAME = new Frame(LocalDate.of(2017, 5, 2), LocalDate.of(2017, 1, 1), Edition.IN_FORCE);
    private static final Figure HALF = Figures.on("PROFIT_SHARING_BY_DAYS", LocalDate.of(2016, 12, 31));
    private static final ProfitYear YEAR =
            new ProfitYear("acme", 2016, new BigDecimal("750000"), EconomicActivity.FISHING, new BigDecimal("8"));

    private static EmploymentFile worker(String id, int days, String hours, String pay) {
        Map<Class<?>, List<Fact>> facts = new HashMap<>();
        facts.put(
                ProfitWork.class, List.of(new ProfitWork(id, 2016, days, new BigDecimal(hours), new BigDecimal(pay))));
        return new EmploymentFile(
                FRAME, new Employment(id, "w" + id, "acme", LocalDate.of(2015, 1, 1), Regime.GENERAL), facts);
    }

    private static ProfitDuty duty(String pool, List<EmploymentFile> workers, Fact... facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        byType.put(
                RecordsComplete.class,
                List.of(new RecordsComplete("acme", RecordKind.EMPLOYMENTS, LocalDate.of(2016, 12, 31))));
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), key -> new ArrayList<>()).add(fact);
        }
        EmployerFile file = new EmployerFile(FRAME, "acme", byType, workers);
        return new ProfitDuty(file, YEAR, ProfitDuty.Ground.OBLIGED, new BigDecimal(pool));
    }

    private static Map<String, BigDecimal> parts(ProfitDuty duty) {
        List<ProfitDistribution> all = Profits.distribution(duty, HALF);
        assertThat(all).hasSize(1);
        Map<String, BigDecimal> parts = new HashMap<>();
        for (ProfitPart part : all.get(0).shares()) {
            parts.put(part.file().id(), part.amount().value());
        }
        return parts;
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Random companies, always the same: the parts make up the pool, and none is a céntimo or more from its exact value. */
    @Test
    void thePartsAddUpToThePoolWhateverTheCompany() {
        Random random = new Random(20171228);
        for (int company = 0; company < 300; company++) {
            int size = 1 + random.nextInt(60);
            List<EmploymentFile> workers = new ArrayList<>();
            BigDecimal pay = BigDecimal.ZERO;
            BigDecimal eighthDays = BigDecimal.ZERO;
            for (int i = 0; i < size; i++) {
                int days = 1 + random.nextInt(366);
                int hours = 1 + random.nextInt(9);
                BigDecimal earned = BigDecimal.valueOf(1 + random.nextInt(9_000_000), 2);
                workers.add(worker("e" + i, days, Integer.toString(hours), earned.toPlainString()));
                pay = pay.add(earned);
                eighthDays = eighthDays.add(BigDecimal.valueOf((long) days * Math.min(hours, 8)));
            }
            BigDecimal pool = BigDecimal.valueOf(1 + random.nextInt(100_000_000), 2);
            ProfitDuty duty = duty(pool.toPlainString(), workers);
            Map<String, BigDecimal> parts = parts(duty);
            assertThat(parts).hasSize(size);
            assertThat(sum(parts)).as("company %s", company).isEqualByComparingTo(pool);
            assertThat(parts.values()).allMatch(part -> part.signum() >= 0);
            ProfitTotals totals = new ProfitTotals("acme", 2016, eighthDays.divide(BigDecimal.valueOf(8)), pay);
            for (EmploymentFile file : workers) {
                BigDecimal alone = Profits.part(duty, file, file.profitWorks().get(0), totals, HALF)
                        .amount()
                        .value();
                assertThat(parts.get(file.id()).subtract(alone).abs())
                        .as("company %s, %s", company, file.id())
                        .isLessThanOrEqualTo(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void theOrderOfTheWorkersChangesNothing() {
        List<EmploymentFile> workers = new ArrayList<>();
        Random random = new Random(892);
        for (int i = 0; i < 25; i++) {
            workers.add(worker("e" + i, 1 + random.nextInt(300), "8", Integer.toString(1 + random.nextInt(50_000))));
        }
        Map<String, BigDecimal> parts = parts(duty("12345.67", workers));
        Collections.shuffle(workers, random);
        assertThat(parts(duty("12345.67", workers))).isEqualTo(parts);
    }

    @Test
    void tiesGoToTheFirstById() {
        List<EmploymentFile> equal =
                List.of(worker("c", 300, "8", "100"), worker("a", 300, "8", "100"), worker("b", 300, "8", "100"));
        assertThat(parts(duty("100.01", equal)))
                .containsEntry("a", new BigDecimal("33.34"))
                .containsEntry("b", new BigDecimal("33.34"))
                .containsEntry("c", new BigDecimal("33.33"));
    }

    @Test
    void theSharesOfThePrintedExampleAreExactUntilTheEnd() {
        EmploymentFile juan = worker("e1", 312, "8", "13524");
        ProfitTotals totals = new ProfitTotals("acme", 2016, new BigDecimal("5205"), new BigDecimal("465520"));
        ProfitDuty duty = duty("75000.00", List.of(juan), totals);
        ProfitPart part = Profits.part(duty, juan, juan.profitWorks().get(0), totals, HALF);
        assertThat(part.amount().value()).isEqualTo("3337.27");
        assertThat(part.amount().steps())
                .extracting(Step::expression)
                .containsExactly(
                        "75,000.00 x 0.50 x 312 / 5,205 = 2,247.84",
                        "75,000.00 x 0.50 x 13,524.00 / 465,520.00 = 1,089.43",
                        "2,247.838617 + 1,089.426877 = 3,337.27");
        ProfitWork everything = new ProfitWork("e1", 2016, 312, new BigDecimal("8"), new BigDecimal("465520"));
        ProfitTotals own = new ProfitTotals("acme", 2016, new BigDecimal("312"), new BigDecimal("465520"));
        assertThat(Profits.part(duty, juan, everything, own, HALF).amount().value())
                .isEqualTo("75000.00");
        assertThat(Profits.distribution(duty, HALF)).isEmpty();
    }

    @ParameterizedTest(name = "{0} hours of 8: {1} of 300 days")
    @CsvSource({"8, 300.00", "4, 150.00", "9, 300.00", "7.5, 281.25"})
    void aShorterDayCountsInProportionAndALongerOneAsOne(String hours, String days) {
        ProfitWork work = new ProfitWork("e1", 2016, 300, new BigDecimal(hours), BigDecimal.TEN);
        assertThat(Profits.days(work, YEAR).toCentimos()).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} workers on average are {1}")
    @CsvSource({"20, 20", "20.4, 20", "20.5, 21", "20.499999, 20", "21, 21"})
    void theAverageIsRoundedToWholeWorkers(String average, int workers) {
        ProfitDuty duty = duty("1", List.of(), new AverageHeadcount("acme", 2016, new BigDecimal(average)));
        assertThat(Profits.headcount(duty.file(), YEAR))
                .extracting(YearHeadcount::workers)
                .containsExactly(workers);
    }

    @Test
    void nobodyWhoWorkedOrEarnedMakesNoDistribution() {
        List<EmploymentFile> idle = List.of(worker("a", 0, "8", "100"), worker("b", 0, "8", "100"));
        assertThat(Profits.distribution(duty("100.00", idle), HALF)).isEmpty();
        assertThat(Profits.lacking(duty("100.00", idle))).hasSize(2);
    }
}
