package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A case whose facts do not fit together is refused before any rule runs, with every problem named. */
class IntakeTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 7, 20);
    private static final LocalDate START = LocalDate.of(2015, 3, 2);
    private static final Employment EMPLOYMENT = new Employment("e1", "w1", "acme", START, Regime.GENERAL);
    private static final Period SEMESTER = Period.parse("2017-01-01/2017-06-30");

    static Stream<Arguments> refused() {
        LocalDate tomorrow = AS_OF.plusDays(1);
        return Stream.of(
                refusal(
                        "Employment.start is 2016-01-01; expected one hiring for the employment",
                        new Employment("e1", "w1", "acme", LocalDate.of(2016, 1, 1), Regime.GENERAL)),
                refusal(
                        "Employment.start is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new Employment("e2", "w1", "acme", tomorrow, Regime.GENERAL)),
                refusal(
                        "AgreedPay.employment is 'e9'; expected the id of an employment that an Employment of the case"
                                + " states",
                        new AgreedPay("e9", Concept.BASIC_PAY, BigDecimal.TEN, START)),
                refusal(
                        "Employer is 2 facts; expected at most one",
                        new Employer("other", "20123456789"),
                        new Employer("other", "20123456789")),
                refusal(
                        "Employment.id is 'e1'; expected an id that no employer of the case has",
                        new Employer("e1", "20123456789")),
                refusal(
                        "AffectedWorkers.employer is 'other'; expected the id of an employer that an Employer or Employment of"
                                + " the case states",
                        new AffectedWorkers("other", Benefit.CTS, 3)),
                refusal(
                        "RecordsComplete.subject is 'other'; expected the id of an employment or employer",
                        new RecordsComplete("other", RecordKind.PAYMENTS, AS_OF)),
                refusal(
                        "Termination is 2 facts; expected at most one",
                        new Termination("e1", AS_OF, TerminationCause.RESIGNATION),
                        new Termination("e1", AS_OF, TerminationCause.RESIGNATION)),
                refusal(
                        "Termination.on is 2015-03-01; expected a day not before Employment.start",
                        new Termination("e1", START.minusDays(1), TerminationCause.OTHER)),
                refusal(
                        "Termination.on is 2017-07-21; expected a day not after the as-of date",
                        new Termination("e1", tomorrow, TerminationCause.OTHER)),
                refusal(
                        "Payment.on is 2017-07-21; expected a day not after",
                        new Payment("e1", Benefit.GRATIFICACION, SEMESTER, BigDecimal.TEN, tomorrow)),
                refusal(
                        "Payment.on is 2015-03-01; expected a day not before",
                        new Payment("e1", Benefit.GRATIFICACION, SEMESTER, BigDecimal.TEN, START.minusDays(1))),
                refusal(
                        "CtsDeposit.on is 2017-07-21; expected a day not after",
                        new CtsDeposit("e1", SEMESTER, BigDecimal.TEN, tomorrow, "bank")),
                refusal(
                        "Payslip.delivered is 2017-07-21; expected a day not after",
                        new Payslip("e1", Benefit.GRATIFICACION, SEMESTER, tomorrow, Set.of())),
                refusal(
                        "PayItem.month is 2017-08-01; expected a day not after",
                        new PayItem("e1", Concept.OVERTIME_PAY, YearMonth.of(2017, 8), BigDecimal.TEN)),
                refusal(
                        "Done.on is 2017-07-21; expected a day not after",
                        new Done(Duty.SUE_FOR_DAMAGES, "e1", tomorrow)),
                refusal(
                        "NotDone.duty is SUE_FOR_DAMAGES; expected a duty that no Done of the case states",
                        new Done(Duty.SUE_FOR_DAMAGES, "e1", AS_OF),
                        new NotDone(Duty.SUE_FOR_DAMAGES, "e1")),
                refusal(
                        "Child.birth is 2017-07-21; expected a day not after the as-of date",
                        new Child("e1", "c1", tomorrow)),
                refusal(
                        "Child.child is 'c1' twice; expected one fact for each child",
                        new Child("e1", "c1", START),
                        new Child("e1", "c1", AS_OF)),
                refusal(
                        "ChildEvidence.child is 'c2'; expected the id of a Child",
                        new ChildEvidence("e1", "c2", AS_OF)),
                refusal(
                        "Absence.from is 2015-03-01; expected a day not before Employment.start",
                        new Absence("e1", AbsenceKind.UNPAID_LEAVE, START.minusDays(1), START)),
                refusal(
                        "Absence.from is 2017-05-20; expected a day in no other absence of the employment; another one"
                                + " runs to 2017-05-31",
                        new Absence("e1", AbsenceKind.VACATION, day(5, 20), day(5, 25)),
                        new Absence("e1", AbsenceKind.UNPAID_LEAVE, day(5, 1), day(5, 31)),
                        new Absence("e1", AbsenceKind.STRIKE, day(5, 2), day(5, 3))),
                refusal(
                        "LeaveRecord.yearStart is 2016-03-03; expected the first day of service or one of its"
                                + " anniversaries",
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 3), 260, 0)),
                refusal(
                        "LeaveRecord.yearStart is 2016-03-02 twice; expected one fact for each year of service",
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 260, 0),
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 200, 5)),
                refusal(
                        "LeaveSale.yearStart is 2014-03-02; expected the first day of service",
                        new LeaveSale("e1", LocalDate.of(2014, 3, 2), 15, Form.WRITTEN)),
                refusal(
                        "AgreedPay.from is BASIC_PAY 'BASIC_PAY' from 2015-03-02 twice; expected one amount",
                        new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.ONE, START),
                        new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.TEN, START)),
                refusal(
                        "PayTerms.name is 'bono' twice; expected one fact for each name",
                        new PayTerms("e1", "bono", PayNature.FIXED, 1, true),
                        new PayTerms("e1", "bono", PayNature.FIXED, 1, false)),
                refusal(
                        "AffectedWorkers.benefit is CTS twice; expected one fact for each benefit",
                        new AffectedWorkers("acme", Benefit.CTS, 3),
                        new AffectedWorkers("acme", Benefit.CTS, 4)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private static Arguments refusal(String problem, Fact... facts) {
        return Arguments.of(problem, List.of(facts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void factsThatDoNotFitTogetherAreRefused(String problem, List<Fact> facts) {
        List<Fact> all = new ArrayList<>(List.of(EMPLOYMENT));
        all.addAll(facts);
        assertThat(problems(LabourCase.of(AS_OF, all)))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void everyProblemIsNamedOnceAndInTheOrderOfTheFacts() {
        LabourCase labourCase = LabourCase.of(
                AS_OF,
                EMPLOYMENT,
                new Employment("e2", "w2", "acme", START, Regime.GENERAL),
                new Child("e1", "c1", AS_OF.plusDays(1)),
                new Payment("e1", Benefit.CTS, SEMESTER, BigDecimal.TEN, AS_OF.plusDays(1)),
                new AffectedWorkers("acme", Benefit.CTS, 3),
                new AffectedWorkers("acme", Benefit.CTS, 4),
                new AgreedPay("e9", Concept.BASIC_PAY, BigDecimal.TEN, START));
        assertThat(problems(labourCase))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("AgreedPay.employment", "AffectedWorkers.benefit", "Child.birth", "Payment.on");
    }

    @Test
    void datesForWhichTheFiguresAreNotKnownAreRefused() {
        assertThat(problems(LabourCase.of(LocalDate.of(2011, 12, 31), EMPLOYMENT)))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("LabourCase.asOf is 2011-12-31; expected a day from 2012-01-01 to 2026-12-31"));
        assertThat(problems(LabourCase.of(LocalDate.of(2027, 1, 1), EMPLOYMENT).since(LocalDate.of(2011, 1, 1))))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("LabourCase.asOf is 2027-01-01; expected"))
                .anySatisfy(problem -> assertThat(problem).startsWith("LabourCase.since is 2011-01-01; expected"));
        assertThat(problems(LabourCase.of(
                        LocalDate.of(2012, 6, 30),
                        new Employment("e1", "w1", "acme", LocalDate.of(2010, 1, 4), Regime.GENERAL))))
                .singleElement()
                .asString()
                .startsWith("LabourCase.since is 2011-12-30; expected a day from 2012-01-01 on")
                .contains("maybe call since(LocalDate.parse(\"2012-01-01\"))");
    }

    /** The first and the last days for which the figures are known are answered, whatever lies beyond them. */
    @Test
    void theEdgesOfTheCoverageAreAnswered() {
        Employment old = new Employment("e1", "w1", "acme", LocalDate.of(2001, 5, 14), Regime.GENERAL);
        AgreedPay pay = new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1500"), LocalDate.of(2001, 5, 14));
        LocalDate first = LocalDate.of(2012, 1, 1);
        for (LocalDate asOf : List.of(first, first.plusDays(1), LocalDate.of(2012, 3, 1), LocalDate.of(2012, 7, 31))) {
            assertThatCode(() ->
                            Law.IN_FORCE.assess(LabourCase.of(asOf, old, pay).since(first)))
                    .as("as of %s since %s", asOf, first)
                    .doesNotThrowAnyException();
        }
        assertThat(Law.IN_FORCE
                        .assess(LabourCase.of(LocalDate.of(2026, 12, 31), old, pay))
                        .entitlements())
                .isNotEmpty();
    }

    @Test
    void factsOfAnEmployerReachEachOfItsEmployments() {
        LabourCase labourCase = LabourCase.of(
                AS_OF,
                new Employer("acme", "20123456789"),
                EMPLOYMENT,
                new Employment("e2", "w2", "acme", START, Regime.GENERAL),
                new Employment("e3", "w3", "other", START, Regime.GENERAL),
                new RecordsComplete("acme", RecordKind.PAYMENTS, AS_OF),
                new RecordsComplete("e3", RecordKind.PAYMENTS, START));
        assertThat(Intake.files(labourCase, Edition.IN_FORCE))
                .filteredOn(EmploymentFile.class::isInstance)
                .extracting(file -> file.employer() != null, file -> file.complete(RecordKind.PAYMENTS, AS_OF))
                .containsExactly(tuple(true, true), tuple(true, true), tuple(false, false));
    }

    @Test
    void noFactsGiveNoFindings() {
        LabourCase nothing = LabourCase.of(AS_OF);
        assertThat(Law.PRINTED.assess(nothing).findings()).isEmpty();
        assertThat(Law.PRINTED.assess(nothing).undetermined()).isEmpty();
        assertThat(Law.PRINTED.assess(nothing).stamp().edition()).isEqualTo(Edition.PRINTED);
    }

    private static List<String> problems(LabourCase labourCase) {
        InvalidCaseException refused =
                catchThrowableOfType(InvalidCaseException.class, () -> Intake.files(labourCase, Edition.IN_FORCE));
        assertThat(refused).as("refusal of %s", labourCase.facts()).isNotNull();
        assertThat(refused).hasMessageContainingAll(refused.problems().toArray(String[]::new));
        return refused.problems();
    }
}
