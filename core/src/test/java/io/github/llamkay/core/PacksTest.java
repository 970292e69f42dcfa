package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Pack;
import io.github.llamkay.RuleFailedException;
import io.github.llamkay.Section;
import io.github.llamkay.Stamp;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Classification;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of a company's own beside the law: the better is due, and nothing that the law says is lost. */
class PacksTest {

    private static final LocalDate JULY_20 = LocalDate.of(2017, 7, 20);

    /** The bonus of July of 1,200.00, due by 15 July, is 1,500.00 by the agreement: a quarter more. */
    private static final LabourLaw BONUS = law(PackTexts.bonus("1.25"));

    private static final LabourLaw LAW = law();

    private static LabourLaw law(Pack... packs) {
        LabourLaw.Builder builder =
                LabourLaw.builder().sections(Section.I, Section.VI, Section.VIII, Section.IX, Section.XV);
        Arrays.stream(packs).forEach(builder::pack);
        return builder.build();
    }

    private static Employment hired(String employer) {
        return new Employment("e1", "w1", employer, LocalDate.of(2015, 3, 2), Regime.GENERAL);
    }

    private static List<Fact> bonusCase(String employer, String... paid) {
        List<Fact> facts = new ArrayList<>(List.of(
                hired(employer),
                new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200.00"), LocalDate.of(2015, 3, 2)),
                new RecordsComplete("e1", RecordKind.PAYMENTS, JULY_20)));
        for (String amount : paid) {
            facts.add(new Payment(
                    "e1",
                    Benefit.GRATIFICACION,
                    new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)),
                    new BigDecimal(amount),
                    LocalDate.of(2017, 7, 14)));
        }
        return facts;
    }

    private static Assessment assess(LabourLaw law, List<Fact> facts) {
        return law.assess(LabourCase.of(JULY_20, facts));
    }

    private static List<Entitlement> of(Assessment assessment, Benefit benefit) {
        return assessment.entitlements().stream()
                .filter(due -> due.benefit() == benefit)
                .toList();
    }

    private static List<Violation> violations(Assessment assessment, Benefit benefit) {
        return assessment.violations().stream()
                .filter(breach -> breach.benefit().filter(benefit::equals).isPresent())
                .toList();
    }

    private static BigDecimal shortfall(List<Violation> violations) {
        return violations.stream()
                .flatMap(breach -> breach.shortfall().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theBetterIsDueOnceWithTheLawInItsProof() {
        List<Entitlement> due = of(assess(BONUS, bonusCase("acme", "1500.00")), Benefit.GRATIFICACION);

        assertThat(due).hasSize(1);
        Entitlement bonus = due.get(0);
        assertThat(bonus.amount()).contains(new BigDecimal("1500.00"));
        assertThat(bonus.decision()).isEqualTo("VI.ACME.3.a");
        assertThat(bonus.source().document()).isEqualTo("Convenio ACME");
        assertThat(bonus.source().section()).isEqualTo(Section.VI);
        assertThat(bonus.source().question()).isEqualTo("VI.ACME.3");
        assertThat(bonus.norms()).containsExactly("Convenio ACME cl. 3");
        assertThat(bonus.words(Language.ES)).isEqualTo("Gratificación del convenio: S/ 1,500.00.");
        assertThat(bonus.words(Language.EN)).isEqualTo("Bonus of the agreement: S/ 1,500.00.");
        assertThat(bonus.due()).isPresent();
        assertThat(bonus.steps())
                .last()
                .satisfies(step -> assertThat(step.expression()).isEqualTo("1,200.00 x 1.25 / 1 = 1,500.00"));
        assertThat(bonus.proof().describe(Language.ES)).contains("VI.1.b", "BONUS_FACTOR", "Convenio ACME cl. 3");
        assertThat(bonus.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void theLastDayIsNoLaterThanThatOfTheLaw() {
        Entitlement bonus = of(assess(BONUS, bonusCase("acme", "1500.00")), Benefit.GRATIFICACION)
                .get(0);

        // The pack names no day.
        assertThat(bonus.due().orElseThrow().date()).isEqualTo(LocalDate.of(2017, 7, 15));
    }

    @Test
    void whoeverThePackDoesNotConcernIsAssessedByTheLaw() {
        assertThat(Law.text(assess(BONUS, bonusCase("other", "900.00"))).replaceFirst("packs=.*", ""))
                .isEqualTo(Law.text(assess(LAW, bonusCase("other", "900.00"))).replaceFirst("packs=.*", ""));
    }

    @Test
    void paidByTheLawAloneLacksWhatTheAgreementAdds() {
        List<Violation> breaches = violations(assess(BONUS, bonusCase("acme", "1200.00")), Benefit.GRATIFICACION);

        assertThat(breaches).hasSize(1);
        assertThat(breaches.get(0).decision()).isEqualTo("VI.ACME.3.b");
        assertThat(breaches.get(0).kind()).isEqualTo(Violation.Kind.SHORT);
        assertThat(breaches.get(0).shortfall()).contains(new BigDecimal("300.00"));
        assertThat(breaches.get(0).words(Language.ES)).isEqualTo("Falta de la gratificación del convenio: S/ 300.00.");
    }

    @Test
    void paidBelowTheLawBreachesBothAndLacksEachSolOnce() {
        Assessment assessment = assess(BONUS, bonusCase("acme", "1000.00"));
        List<Violation> breaches = violations(assessment, Benefit.GRATIFICACION);

        // 200.00 lack by law, which breaches it; 300.00 more lack by the agreement.
        assertThat(breaches).extracting(Finding::decision).containsExactly("VI.9.b", "VI.ACME.3.b");
        assertThat(breaches)
                .extracting(Violation::shortfall)
                .containsExactly(Optional.of(new BigDecimal("200.00")), Optional.of(new BigDecimal("300.00")));
        assertThat(breaches.get(0))
                .usingRecursiveComparison()
                .ignoringFields("grounds")
                .isEqualTo(violations(assess(LAW, bonusCase("acme", "1000.00")), Benefit.GRATIFICACION)
                        .get(0));
        assertThat(breaches.get(1).words(Language.ES))
                .isEqualTo("Sobre la gratificación del período 01/01/2017 al 30/06/2017: además de los S/ 200.00 ya"
                        + " señalados, faltan S/ 300.00.");
    }

    @Test
    void unpaidLacksEachSolOnce() {
        assertThat(shortfall(violations(assess(BONUS, bonusCase("acme")), Benefit.GRATIFICACION)))
                .isEqualByComparingTo("1500.00");
    }

    @Test
    void withoutCompleteRecordsNeitherIsJudged() {
        List<Fact> facts = bonusCase("acme", "1200.00");
        facts.removeIf(RecordsComplete.class::isInstance);
        Assessment assessment = assess(BONUS, facts);

        // The law is met by what is known to be paid; whether the agreement is cannot be told.
        assertThat(violations(assessment, Benefit.GRATIFICACION)).isEmpty();
        assertThat(assessment.undetermined())
                .anySatisfy(unknown -> assertThat(unknown.decision()).isEqualTo("VI.ACME.3.b"));
    }

    @Test
    void aClauseThatGivesLessIsSaidAndTheLawIsDue() {
        Assessment assessment = assess(law(PackTexts.bonus("0.75")), bonusCase("acme", "900.00"));

        assertThat(of(assessment, Benefit.GRATIFICACION))
                .singleElement()
                .satisfies(due -> assertThat(due.amount()).contains(new BigDecimal("1200.00")))
                .satisfies(due -> assertThat(due.decision()).isEqualTo("VI.1.b"));
        assertThat(violations(assessment, Benefit.GRATIFICACION))
                .singleElement()
                .satisfies(breach -> assertThat(breach.decision()).isEqualTo("VI.9.b"))
                .satisfies(breach -> assertThat(breach.shortfall()).contains(new BigDecimal("300.00")));
        assertThat(assessment.findings().stream()
                        .filter(Classification.class::isInstance)
                        .map(Classification.class::cast)
                        .filter(found -> found.status() == Status.CLAUSE_GIVES_LESS))
                .singleElement()
                .satisfies(less -> assertThat(less.words(Language.ES))
                        .isEqualTo("La cláusula da S/ 900.00, menos que los S/ 1,200.00 de VI.1.b: rige lo más"
                                + " favorable al trabajador."))
                .satisfies(less -> assertThat(less.decision()).isEqualTo("VI.ACME.3.a"));
    }

    @Test
    void aClauseThatGivesTheSameChangesNothing() {
        List<Fact> facts = bonusCase("acme", "1000.00");

        assertThat(Law.text(assess(law(PackTexts.bonus("1")), facts)).replaceFirst("packs=.*", ""))
                .isEqualTo(Law.text(assess(LAW, facts)).replaceFirst("packs=.*", ""));
    }

    @Test
    void daysAreComparedWithDays() {
        List<Fact> facts = List.of(
                hired("acme"),
                new WeeklySchedule("e1", 6, new BigDecimal("48")),
                new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 270, 0));
        LabourCase labourCase = LabourCase.of(LocalDate.of(2017, 3, 2), facts);

        List<Entitlement> days = of(law(PackTexts.leave(45)).assess(labourCase), Benefit.VACACIONES);
        assertThat(days).singleElement().satisfies(due -> {
            assertThat(due.days().orElseThrow().count()).isEqualTo(45);
            assertThat(due.words(Language.ES)).isEqualTo("45 días de vacaciones.");
        });

        Assessment fewer = law(PackTexts.leave(20)).assess(labourCase);
        assertThat(of(fewer, Benefit.VACACIONES))
                .singleElement()
                .satisfies(due -> assertThat(due.days().orElseThrow().count()).isEqualTo(30));
        assertThat(fewer.findings())
                .anySatisfy(found -> assertThat(found.words(Language.EN))
                        .isEqualTo("The clause gives 20 days, less than the 30 of VIII.1.f: the better for the worker"
                                + " applies."));
    }

    @Test
    void theSettlementAddsTheBetterUp() {
        // Six months and eighteen days of 1,200.00: 600.00 + 60.00 = 660.00 by law, 990.00 at half as much again.
        List<Fact> facts = List.of(
                new Employment("e1", "w1", "acme", LocalDate.of(2017, 1, 1), Regime.GENERAL),
                new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200.00"), LocalDate.of(2017, 1, 1)),
                new WeeklySchedule("e1", 6, new BigDecimal("48")),
                new Termination("e1", LocalDate.of(2017, 7, 18), TerminationCause.RESIGNATION));
        LabourCase labourCase = LabourCase.of(LocalDate.of(2017, 7, 25), facts);

        Assessment byLaw = LAW.assess(labourCase);
        Assessment better = law(PackTexts.truncated("1.5")).assess(labourCase);

        assertThat(of(byLaw, Benefit.VACACIONES_TRUNCAS).get(0).amount()).contains(new BigDecimal("660.00"));
        assertThat(of(better, Benefit.VACACIONES_TRUNCAS))
                .singleElement()
                .satisfies(due -> assertThat(due.amount()).contains(new BigDecimal("990.00")));
        BigDecimal total = of(byLaw, Benefit.LIQUIDACION).get(0).amount().orElseThrow();
        assertThat(of(better, Benefit.LIQUIDACION)).singleElement().satisfies(due -> {
            assertThat(due.amount()).contains(total.add(new BigDecimal("330.00")));
            assertThat(due.proof().describe(Language.ES)).contains("VIII.ACME.7.b");
        });
    }

    @Test
    void aSettlementPaidInOneSumIsJudgedByTheBetter() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Employment("e1", "w1", "acme", LocalDate.of(2017, 1, 1), Regime.GENERAL),
                new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200.00"), LocalDate.of(2017, 1, 1)),
                new WeeklySchedule("e1", 6, new BigDecimal("48")),
                new Termination("e1", LocalDate.of(2017, 7, 18), TerminationCause.RESIGNATION),
                new RecordsComplete("e1", RecordKind.PAYMENTS, LocalDate.of(2017, 7, 25))));
        BigDecimal total = of(LAW.assess(LabourCase.of(LocalDate.of(2017, 7, 25), facts)), Benefit.LIQUIDACION)
                .get(0)
                .amount()
                .orElseThrow();
        facts.add(new Payment(
                "e1",
                Benefit.LIQUIDACION,
                new Period(LocalDate.of(2017, 7, 18), LocalDate.of(2017, 7, 18)),
                total.subtract(new BigDecimal("100.00")),
                LocalDate.of(2017, 7, 20)));

        Assessment better = law(PackTexts.truncated("1.5")).assess(LabourCase.of(LocalDate.of(2017, 7, 25), facts));

        // 100.00 lack by law and 330.00 by the agreement.
        assertThat(violations(better, Benefit.LIQUIDACION))
                .extracting(Violation::shortfall)
                .containsExactlyInAnyOrder(
                        Optional.of(new BigDecimal("100.00")), Optional.of(new BigDecimal("330.00")));
    }

    @Test
    void whatAPackDraftsForAnotherPeriodAndWithoutADayIsGrantedBeside() {
        List<Entitlement> due = of(assess(law(PackTexts.extra()), bonusCase("acme", "1200.00")), Benefit.GRATIFICACION);

        // The rules of the law expect a day of every gratificación; they are not asked about that of the pack.
        assertThat(due).extracting(Entitlement::decision).containsExactlyInAnyOrder("VI.1.b", "VI.ACME.3.a");
        assertThat(due).extracting(Entitlement::due).contains(Optional.empty());
    }

    @Test
    void ofTwoPacksTheBetterIsDue() {
        Assessment assessment =
                assess(law(PackTexts.bonus("1.25"), PackTexts.bonus("BETA", "1.5")), bonusCase("acme", "1000.00"));

        assertThat(of(assessment, Benefit.GRATIFICACION))
                .singleElement()
                .satisfies(due -> assertThat(due.amount()).contains(new BigDecimal("1800.00")));
        assertThat(shortfall(violations(assessment, Benefit.GRATIFICACION))).isEqualByComparingTo("800.00");
        assertThat(assessment.stamp().packs()).extracting(Stamp.Applied::id).containsExactly("ACME", "BETA");

        Assessment other =
                assess(law(PackTexts.bonus("BETA", "1.5"), PackTexts.bonus("1.25")), bonusCase("acme", "1000.00"));
        assertThat(of(other, Benefit.GRATIFICACION))
                .singleElement()
                .satisfies(due -> assertThat(due.amount()).contains(new BigDecimal("1800.00")));
        assertThat(shortfall(violations(other, Benefit.GRATIFICACION))).isEqualByComparingTo("800.00");
    }

    @Test
    void theCatalogueAndTheStampNameThePack() {
        assertThat(BONUS.catalogue().decision("VI.ACME.3.a")).hasValueSatisfying(decision -> {
            assertThat(decision.rules()).containsExactly("VI.ACME.3.a gratificación del convenio");
            assertThat(decision.figures()).containsExactly("BONUS_FACTOR");
            assertThat(decision.norms()).containsExactly("Convenio ACME cl. 3");
        });
        assertThat(BONUS.catalogue().questions()).extracting(Question::id).contains("VI.1", "VI.ACME.3", "VIII.1");
        Stamp stamp = assess(BONUS, bonusCase("acme", "1500.00")).stamp();
        assertThat(stamp.packs()).singleElement().satisfies(applied -> {
            assertThat(applied.document()).isEqualTo("Convenio ACME");
            assertThat(applied.digest()).matches("[0-9a-f]{64}");
        });
        assertThat(stamp.figures()).extracting(figure -> figure.id()).contains("BONUS_FACTOR");
        assertThat(PackTexts.bonus("1.25").digest())
                .isNotEqualTo(PackTexts.bonus("1.26").digest());
    }

    @Test
    void casesOfABatchDoNotMixThoughTheirIdsAreTheSame() {
        List<LabourCase> cases = List.of(
                LabourCase.of(JULY_20, bonusCase("acme", "1000.00")),
                LabourCase.of(JULY_20, bonusCase("other", "1200.00")),
                LabourCase.of(JULY_20, bonusCase("acme", "1500.00")));
        List<CaseResult> results = BONUS.assessAll(cases.stream()).toList();

        for (int i = 0; i < cases.size(); i++) {
            assertThat(results.get(i)).isInstanceOf(CaseResult.Assessed.class);
            assertThat(Law.text(((CaseResult.Assessed) results.get(i)).assessment()))
                    .isEqualTo(Law.text(BONUS.assess(cases.get(i))));
        }
    }

    @Test
    void aRuleThatFailsIsNamedAndTheOtherCasesGoOn() {
        LabourLaw failing = law(PackTexts.failing());
        List<CaseResult> results = failing.assessAll(Stream.of(
                        LabourCase.of(JULY_20, bonusCase("acme")), LabourCase.of(JULY_20, bonusCase("other"))))
                .toList();

        assertThat(results.get(0))
                .isInstanceOfSatisfying(
                        CaseResult.Failed.class,
                        failed -> assertThat(failed.error())
                                .isInstanceOf(RuleFailedException.class)
                                .hasMessageContaining("Rule 'VI.ACME.3.a falla' failed"));
        assertThat(results.get(1)).isInstanceOf(CaseResult.Assessed.class);
    }

    @Test
    void aPackThatRewritesWhatIsKnownFails() {
        LabourLaw retracting = law(PackTexts.retracting());

        assertThat(retracting
                        .assessAll(Stream.of(LabourCase.of(JULY_20, bonusCase("acme"))))
                        .toList()
                        .get(0))
                .isInstanceOfSatisfying(
                        CaseResult.Failed.class,
                        failed -> assertThat(failed.error())
                                .hasMessage("Rule 'VI.ACME.3.a borra' failed: it deleted a fact; rules only insert"));
    }

    @Test
    void aPackThatWouldGoOnForEverFails() {
        LabourLaw endless = law(PackTexts.endless());

        assertThat(endless.assessAll(Stream.of(LabourCase.of(JULY_20, bonusCase("acme"))))
                        .toList()
                        .get(0))
                .isInstanceOfSatisfying(
                        CaseResult.Failed.class,
                        failed -> assertThat(failed.error())
                                .hasMessageContaining(
                                        "Rule 'VI.ACME.3.a sin fin' failed: 1000000 conclusions were drawn"));
    }

    /** Whatever a pack grants, little or much, of everything: the law's violations, obligations and unknowns stand as they are. */
    @Test
    void noPackSilencesTheLaw() {
        LabourLaw less = all(PackTexts.everything("0.5"));
        LabourLaw more = all(PackTexts.everything("2"));
        int compared = 0;
        for (Scenario scenario : Scenario.all()) {
            if (scenario.edition() == Edition.IN_FORCE) {
                Assessment byLaw = Law.IN_FORCE.assess(scenario.labourCase());
                if (!byLaw.entitlements().isEmpty()) {
                    compared += held(scenario, byLaw, less.assess(scenario.labourCase()));
                    held(scenario, byLaw, more.assess(scenario.labourCase()));
                }
            }
        }
        assertThat(compared).as("entitlements of the law compared").isGreaterThan(1000);
    }

    private static LabourLaw all(Pack pack) {
        return LabourLaw.builder().pack(pack).build();
    }

    private static int held(Scenario scenario, Assessment byLaw, Assessment packed) {
        assertThat(packed.violations().stream().map(PacksTest::told))
                .as(scenario.title())
                .containsAll(byLaw.violations().stream().map(PacksTest::told).toList());
        assertThat(packed.obligations().stream().map(PacksTest::told))
                .as(scenario.title())
                .containsAll(byLaw.obligations().stream().map(PacksTest::told).toList());
        assertThat(packed.undetermined()).as(scenario.title()).containsAll(byLaw.undetermined());
        for (Entitlement due : byLaw.entitlements()) {
            assertThat(packed.entitlements())
                    .as("%s: %s", scenario.title(), due.words())
                    .anySatisfy(other -> {
                        assertThat(other.subject()).isEqualTo(due.subject());
                        assertThat(other.benefit()).isEqualTo(due.benefit());
                        assertThat(other.period()).isEqualTo(due.period());
                        assertThat(other.amount().orElse(BigDecimal.ZERO))
                                .isGreaterThanOrEqualTo(due.amount().orElse(BigDecimal.ZERO));
                        assertThat(other.days().map(Entitlement.Days::count).orElse(0))
                                .isGreaterThanOrEqualTo(
                                        due.days().map(Entitlement.Days::count).orElse(0));
                        due.due()
                                .ifPresent(day -> assertThat(
                                                other.due().orElseThrow().date())
                                        .isBeforeOrEqualTo(day.date()));
                    });
        }
        return byLaw.entitlements().size();
    }

    private static Map<String, Object> told(Finding finding) {
        return Map.of("finding", finding.toString(), "words", finding.words(Language.ES), "norms", finding.norms());
    }
}
