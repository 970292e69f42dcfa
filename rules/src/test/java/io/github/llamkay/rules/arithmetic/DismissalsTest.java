package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.ConciliationChannel;
import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConciliationRequest;
import io.github.llamkay.fact.ConciliationRequester;
import io.github.llamkay.fact.DismissalPaperItem;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.UnionRole;
import io.github.llamkay.fact.UnionRoleEnd;
import io.github.llamkay.fact.UnionRoleKind;
import io.github.llamkay.rules.arithmetic.Indemnities.MonthlyPay;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms by the calendar of 2017: Friday 1 September, Sunday 8 October a holiday, Wednesday 1 November a holiday. */
class DismissalsTest {

    private static final LocalDate END = LocalDate.of(2017, 9, 1);
    private static final Termination DISMISSED = new Termination("e1", END, TerminationCause.ARBITRARY_DISMISSAL);

    @ParameterizedTest
    @CsvSource({"DISMISSAL_CLAIM_DAYS, 2017-10-13", "AMPARO_CLAIM_DAYS, 2017-11-27"})
    void aClaimHasItsBusinessDays(String figure, LocalDate last) {
        EmploymentFile file = Files.of("2012-03-01", "2017-03-01", "2017-12-01", DISMISSED);
        assertThat(Dismissals.claimTerm(file, Figures.on(figure, END))).isEqualTo(new Period(END.plusDays(1), last));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-15, 2017-09-29, 2017-10-27, 10",
        // begins and ends on a weekend: Monday to Friday
        "2017-09-16, 2017-09-24, 2017-10-20, 5",
        // asked for when the term is over
        "2017-10-13, 2017-10-31, 2017-10-13, 0"
    })
    void aConciliationMovesTheLastDay(LocalDate asked, LocalDate ended, LocalDate last, int days) {
        ConciliationRequest request = new ConciliationRequest(
                "e1", "k1", ConciliationRequester.WORKER, ConciliationChannel.INDIVIDUAL, asked);
        EmploymentFile file = Files.of(
                "2012-03-01", "2017-03-01", "2017-12-01", DISMISSED, request, new ConciliationEnd("e1", "k1", ended));
        assertThat(Dismissals.suspendedTerm(file, Figures.on("DISMISSAL_CLAIM_DAYS", END))
                        .to())
                .isEqualTo(last);
        assertThat(Dismissals.suspended(file, Figures.on("DISMISSAL_CLAIM_DAYS", END), request))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2017-09-04, 6, 2017-09-11", "2017-09-05, 6, 2017-09-11", "2017-10-26, 6, 2017-11-02"})
    void aDefenceThatEndsOnNoBusinessDayIsMoved(LocalDate received, int days, LocalDate last) {
        EmploymentFile file = Files.of("2012-03-01", "2017-03-01", "2017-12-01");
        assertThat(Dismissals.lastDayOfDefence(file, received, days)).isEqualTo(last);
    }

    @Test
    void anImmunityGoesOnAfterTheRole() {
        UnionRole role = new UnionRole("e1", UnionRoleKind.CANDIDATE, LocalDate.of(2017, 9, 11));
        EmploymentFile open = Files.of("2012-03-01", "2017-03-01", "2017-12-01", role);
        EmploymentFile ended = Files.of(
                "2012-03-01",
                "2017-03-01",
                "2017-12-01",
                role,
                new UnionRoleEnd("e1", UnionRoleKind.CANDIDATE, LocalDate.of(2017, 9, 15)));
        assertThat(Dismissals.daysAround(ended, role, Figures.on("IMMUNITY_CANDIDATE_DAYS", END)))
                .isEqualTo(Period.parse("2017-08-12/2017-10-15"));
        assertThat(Dismissals.daysAround(open, role, Figures.on("IMMUNITY_CANDIDATE_DAYS", END)))
                .isEqualTo(Period.parse("2017-08-12/2017-12-01"));
        assertThat(Dismissals.andMonths(ended, role, Figures.on("IMMUNITY_SAFETY_MONTHS", END)))
                .isEqualTo(Period.parse("2017-09-11/2018-03-15"));
        assertThat(Dismissals.whileItLasts(ended, role)).isEqualTo(Period.parse("2017-09-11/2017-09-15"));
        assertThat(Dismissals.monthsFromStart(role, Figures.on("IMMUNITY_FORMATION_MONTHS", END)))
                .isEqualTo(Period.parse("2017-09-11/2017-12-11"));
    }

    @Test
    void whatALetterLacksIsNamed() {
        assertThat(Dismissals.missingFromNotice(Set.of(DismissalPaperItem.CAUSE, DismissalPaperItem.FACTS)))
                .containsExactly(DismissalPaperItem.LEGAL_BASIS, DismissalPaperItem.EVIDENCE);
        assertThat(Dismissals.missingFromLetter(Set.of(DismissalPaperItem.values())))
                .isEmpty();
        assertThat(Dismissals.missingFromCapacityNotice(Set.of(DismissalPaperItem.CAUSE)))
                .containsExactly(DismissalPaperItem.EVIDENCE);
        assertThat(Dismissals.missingFromCapacityLetter(Set.of(DismissalPaperItem.CAUSE, DismissalPaperItem.EVIDENCE)))
                .containsExactly(DismissalPaperItem.END_DATE);
    }

    @ParameterizedTest
    @CsvSource({"1500, 12, 600.00", "850, 1, 28.33", "1000, 29, 966.67"})
    void daysArePaidInThirtieths(String monthly, int days, BigDecimal expected) {
        MonthlyPay pay = new MonthlyPay(Ratio.of(new BigDecimal(monthly)), List.of());
        assertThat(Dismissals.payOfDays(pay, days)).isEqualByComparingTo(expected);
    }
}
