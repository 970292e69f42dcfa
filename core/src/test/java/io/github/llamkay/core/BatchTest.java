package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.RuleFailedException;
import io.github.llamkay.Section;
import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.HealthCover;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.SubjectFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Cases that share a session do not touch one another, and a case that fails fails alone. */
class BatchTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 7, 10);
    private static final LocalDate START = LocalDate.of(2015, 3, 2);
    private static final AtomicBoolean ARMED = new AtomicBoolean();

    /** A case of employment e1 with a monthly pay: the ids of all cases are the same. */
    private static LabourCase paying(int soles) {
        return LabourCase.of(
                AS_OF,
                new Employment("e1", "w1", "acme", START, Regime.GENERAL),
                new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.valueOf(soles), START));
    }

    /** Two facts each possible alone that do not fit together. */
    private static LabourCase contradictory() {
        return LabourCase.of(
                AS_OF,
                new Employment("e1", "w1", "acme", START, Regime.GENERAL),
                new Employment("e1", "w1", "acme", START.plusDays(1), Regime.GENERAL));
    }

    private static BigDecimal bonus(Assessment assessment) {
        return assessment.entitlements().stream()
                .filter(entitlement -> entitlement.benefit() == Benefit.GRATIFICACION)
                .flatMap(entitlement -> entitlement.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void casesWithEqualIdsDoNotMix() {
        List<CaseResult> results = Law.IN_FORCE
                .assessAll(IntStream.rangeClosed(1, 250).mapToObj(BatchTest::paying))
                .toList();
        assertThat(results).hasSize(250);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).index()).isEqualTo(i);
            assertThat(results.get(i)).isInstanceOf(CaseResult.Assessed.class);
            assertThat(bonus(((CaseResult.Assessed) results.get(i)).assessment()))
                    .as("bonus of case %d", i)
                    .isEqualByComparingTo(BigDecimal.valueOf(i + 1L));
        }
    }

    @Test
    void aCaseThatIsRefusedGivesItsOwnErrorAndTheOthersGoOn() {
        List<CaseResult> results = Law.IN_FORCE
                .assessAll(Stream.of(paying(100), contradictory(), paying(300), contradictory()))
                .toList();
        assertThat(results)
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactly("Assessed", "Failed", "Assessed", "Failed");
        assertThat(results).extracting(CaseResult::index).containsExactly(0L, 1L, 2L, 3L);
        assertThat(((CaseResult.Failed) results.get(1)).error())
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Employment.start is 2015-03-03");
        assertThat(bonus(((CaseResult.Assessed) results.get(2)).assessment())).isEqualByComparingTo("300");
    }

    @Test
    void casesAreDrawnAsTheyAreAskedForAndTheSourceIsClosed() {
        AtomicInteger drawn = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<LabourCase> endless = IntStream.iterate(1, i -> i + 1)
                .peek(i -> drawn.incrementAndGet())
                .mapToObj(BatchTest::paying)
                .onClose(() -> closed.set(true));
        try (Stream<CaseResult> results = Law.IN_FORCE.assessAll(endless)) {
            assertThat(drawn).hasValue(0);
            assertThat(results.limit(3).toList()).hasSize(3);
        }
        assertThat(drawn.get()).isBetween(3, 500);
        assertThat(closed).isTrue();
        assertThat(Law.IN_FORCE.assessAll(Stream.of())).isEmpty();
    }

    @Test
    void whatWasDrawnBeforeTheSourceBrokeIsAnsweredFirst() {
        Stream<LabourCase> breaking = IntStream.rangeClosed(1, 9).mapToObj(i -> {
            if (i == 4) {
                throw new IllegalStateException("row 4 cannot be read");
            }
            return paying(i);
        });
        List<CaseResult> results = new ArrayList<>();
        assertThatThrownBy(() -> Law.IN_FORCE.assessAll(breaking).forEach(results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 4 cannot be read");
        assertThat(results).hasSize(3);
        Iterator<CaseResult> withNull = Law.IN_FORCE
                .assessAll(Stream.concat(Stream.of(paying(1)), Stream.of((LabourCase) null)))
                .iterator();
        assertThat(withNull.next().index()).isZero();
        assertThatThrownBy(withNull::next)
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Case 1");
    }

    @Test
    void aParallelStreamIsAnsweredInOrder() {
        assertThat(Law.IN_FORCE
                        .assessAll(IntStream.rangeClosed(1, 230)
                                .mapToObj(BatchTest::paying)
                                .parallel())
                        .map(result -> bonus(((CaseResult.Assessed) result).assessment())
                                .intValue())
                        .toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 230).boxed().toList());
    }

    /** A file that breaks the rule which looks at one kind of fact, as a fault of the library would. */
    private static EmploymentFile breaking(Class<?> type, Supplier<RuntimeException> failure) {
        Map<Class<?>, List<Fact>> facts = new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public List<Fact> getOrDefault(Object key, List<Fact> other) {
                if (key == type && ARMED.get()) {
                    throw failure.get();
                }
                return super.getOrDefault(key, other);
            }
        };
        facts.put(AgreedPay.class, List.of(new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.TEN, START)));
        ARMED.set(false);
        EmploymentFile file = new EmploymentFile(
                new Frame(AS_OF, AS_OF.minusMonths(6), Edition.IN_FORCE),
                new Employment("e1", "w1", "acme", START, Regime.GENERAL),
                facts);
        ARMED.set(true);
        return file;
    }

    @Test
    void aRuleThatFailsIsNamedAndTheSessionIsCleanAfterwards() {
        RuleBase rules = RuleBase.load(Set.of(Section.VI));
        KieSessionsPool sessions = rules.kieBase().newKieSessionsPool(1);
        LabourCase sound = paying(700);
        String expected = Law.text(run(rules, sessions, sound, Intake.files(sound, Edition.IN_FORCE)));
        Supplier<RuntimeException> failure = () -> new IllegalStateException("w1 earns 1234.56");
        for (Class<?> type : List.of(
                AgreedPay.class,
                Termination.class,
                PayArrangement.class,
                HealthCover.class,
                Absence.class,
                Payment.class,
                Payslip.class)) {
            List<SubjectFile> files = List.of(breaking(type, failure));
            RuleFailedException failed =
                    catchThrowableOfType(RuleFailedException.class, () -> run(rules, sessions, sound, files));
            assertThat(failed)
                    .as("failure where rules look at %s", type.getSimpleName())
                    .isNotNull();
            assertThat(failed.rule())
                    .as("rule that looks at %s", type.getSimpleName())
                    .isNotBlank();
            assertThat(failed)
                    .hasMessageContaining(failed.rule())
                    .hasMessageContaining("IllegalStateException")
                    .hasMessageNotContainingAny("1234.56", "w1", "e1");
            assertThat(failed).hasCauseInstanceOf(IllegalStateException.class);
            KieSession next = sessions.newKieSession();
            try {
                assertThat(next.getAgendaEventListeners()).isEmpty();
                assertThat(next.getRuleRuntimeEventListeners()).isEmpty();
                assertThat(next.getObjects()).isEmpty();
                assertThat(next.fireAllRules()).isZero();
            } finally {
                next.dispose();
            }
            assertThat(Law.text(run(rules, sessions, sound, Intake.files(sound, Edition.IN_FORCE))))
                    .as("a sound case after a failure where rules look at %s", type.getSimpleName())
                    .isEqualTo(expected);
        }
    }

    private static Assessment run(
            RuleBase rules, KieSessionsPool sessions, LabourCase labourCase, List<SubjectFile> files) {
        return Run.of(
                        rules,
                        sessions,
                        Improvements.by(List.of(), rules, sessions),
                        Edition.IN_FORCE,
                        Set.of(Section.VI),
                        List.of(labourCase),
                        List.of(files))
                .get(0);
    }

    @Test
    void listenersDoNotLeakFromOneCaseToTheNext() {
        RuleBase rules = RuleBase.load(Set.of(Section.VI));
        KieSessionsPool sessions = rules.kieBase().newKieSessionsPool(1);
        for (int i = 0; i < 3; i++) {
            run(rules, sessions, paying(700), Intake.files(paying(700), Edition.IN_FORCE));
        }
        KieSession one = sessions.newKieSession();
        KieSession other = sessions.newKieSession();
        try {
            assertThat(one).as("two sessions lent at once").isNotSameAs(other);
            for (KieSession session : List.of(one, other)) {
                Collection<?> listeners = session.getAgendaEventListeners();
                assertThat(listeners).isEmpty();
                assertThat(session.getRuleRuntimeEventListeners()).isEmpty();
                assertThat(session.getObjects()).isEmpty();
            }
        } finally {
            one.dispose();
            other.dispose();
        }
    }

    /** A law in which a case of this pay meets a rule that fails. */
    private static LabourLaw failing(LabourCase failing, Supplier<RuntimeException> failure) {
        return new DroolsLabourLaw(
                Edition.IN_FORCE,
                Set.of(Section.VI),
                List.of(),
                (labourCase, edition) -> labourCase.equals(failing)
                        ? List.of(breaking(Termination.class, failure))
                        : Intake.files(labourCase, edition));
    }

    private static RuntimeException uncovered() {
        return UncoveredDateException.ofFigure(
                "RMV", LocalDate.of(2031, 1, 1), LocalDate.of(2012, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void aDateOutsideTheFiguresIsReportedWithRuleFigureAndDateAndNothingOfAnyPerson() {
        LabourCase labourCase = paying(98_765);
        RuleFailedException failed = catchThrowableOfType(
                RuleFailedException.class,
                () -> failing(labourCase, BatchTest::uncovered).assess(labourCase));
        assertThat(failed)
                .hasMessageStartingWith("Rule '")
                .hasMessageContaining("failed: Figure RMV has no value on 2031-01-01")
                .hasCauseInstanceOf(UncoveredDateException.class);
        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("w1", "98765");
    }

    @Test
    void inAChunkOnlyTheCaseAtFaultFails() {
        LabourCase fault = paying(200);
        List<CaseResult> results = failing(fault, BatchTest::uncovered)
                .assessAll(Stream.of(paying(100), fault, contradictory(), paying(300)))
                .toList();
        assertThat(results)
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactly("Assessed", "Failed", "Failed", "Assessed");
        assertThat(bonus(((CaseResult.Assessed) results.get(0)).assessment())).isEqualByComparingTo("100");
        assertThat(((CaseResult.Failed) results.get(1)).error()).isInstanceOf(RuleFailedException.class);
        assertThat(((CaseResult.Failed) results.get(2)).error()).isInstanceOf(InvalidCaseException.class);
        assertThat(bonus(((CaseResult.Assessed) results.get(3)).assessment())).isEqualByComparingTo("300");
    }

    @Test
    void whatALogMayHoldIsNothingOfAPersonButTheIdThatTheCallerChose() {
        LabourCase labourCase = LabourCase.of(
                AS_OF,
                new Employment("e1", "SECRET-W", "SECRET-R", START, Regime.GENERAL),
                new AgreedPay("e1", Concept.BASIC_PAY, "SECRET-N", new BigDecimal("98765"), START));
        Assessment assessment = Law.IN_FORCE.assess(labourCase);
        assertThat(assessment.entitlements()).isNotEmpty();
        assertThat(labourCase + "" + assessment + assessment.findings() + assessment.undetermined()
                        + Law.IN_FORCE.assessAll(Stream.of(labourCase)).toList())
                .contains("Entitlement[VI.1.b of e1 for 2017-01-01/2017-06-30]")
                .doesNotContain("SECRET", "98765", "98,765");
    }

    @Test
    void aSectionThatIsNotHeldIsRefused() {
        assertThatThrownBy(() -> DroolsLabourLaw.chosen(Set.of(Section.VI, Section.XXVII), Set.of(Section.VI)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[XXVII]")
                .hasMessageContaining("some of [VI]");
        assertThat(LabourLaw.builder().sections(Section.VI).build().sections()).containsExactly(Section.VI);
        assertThat(Law.IN_FORCE.sections()).contains(Section.VI);
    }

    @Test
    void aFactThatIsNullIsRefused() {
        assertThatThrownBy(() -> LabourCase.of(AS_OF, (Fact) null)).isInstanceOf(InvalidFactException.class);
    }
}
