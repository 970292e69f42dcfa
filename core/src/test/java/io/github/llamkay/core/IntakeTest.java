package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Facts are grouped by employment, employer and election; a case that does not hold together is refused with every problem named. */
class IntakeTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "Employment.start is 2016-01-01; expected one hiring for the employment",
                        new Employment("e1", "w1", "acme", LocalDate.of(2016, 1, 1), Regime.GENERAL)),
                refusal(
                        "Employment.start is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new Employment("e2", "w1", "acme", TOMORROW, Regime.GENERAL)),
                refusal(
                        "AgreedPay.employment is 'e9'; expected the id of an employment that an Employment of the case"
                                + " states",
                        new AgreedPay("e9", Concept.BASIC_PAY, BigDecimal.TEN, START)),
                refusal(
                        "Employment.id is 'e1'; expected an id that no employer of the case has",
                        new Employer("e1", "20123456789")),
                refusal(
                        "AffectedWorkers.employer is 'other'; expected the id of an employer that an Employer or Employment of"
                                + " the case states",
                        new AffectedWorkers("other", Benefit.CTS, 3)),
                refusal(
                        "RecordsComplete.subject is 'other'; expected the id of an employment, employer or election",
                        new RecordsComplete("other", RecordKind.PAYMENTS, AS_OF)));
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
}
