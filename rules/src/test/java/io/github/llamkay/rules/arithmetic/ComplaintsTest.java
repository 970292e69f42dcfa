package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.ComplaintReceiver;
import io.github.llamkay.fact.ConductStanding;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.HarasserRole;
import io.github.llamkay.fact.HarassmentAct;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentStep;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.ComplaintCase;
import io.github.llamkay.rules.internal.ConductChain;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

    private static final LocalDate MANUAL = LocalDate.of(2017, 12, 28);

    private static EmploymentFile file(Regime regime, Fact... facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), key -> new ArrayList<>()).add(fact);
        }
        return new EmploymentFile(
                new Frame(MANUAL, LocalDate.of(2017, 6, 30), Edition.IN_FORCE),
                new Employment("e1", "w1", "acme", LocalDate.of(2010, 1, 4), regime),
                byType);
    }

    private static HarassmentConduct act(String id, String on, HarassmentAct act, ConductStanding standing) {
        return new HarassmentConduct("e1", id, LocalDate.parse(on), act, HarasserRole.EMPLOYER, standing);
    }

    private static HarassmentComplaint complaint(String id, String on) {
        return new HarassmentComplaint("e1", id, LocalDate.parse(on), Form.WRITTEN, ComplaintReceiver.HR_OFFICE);
    }

    private static HarassmentComplaintStep step(String complaint, HarassmentStep step, String on) {
        return new HarassmentComplaintStep("e1", complaint, step, LocalDate.parse(on));
    }

    private static Figure figure(String id) {
        return Figures.on(id, MANUAL);
    }

    @Test
    void aTermOfBusinessDaysLeavesOutHolidaysAndTheDayOfTheEvent() {
        EmploymentFile file = file(Regime.GENERAL);
        Figure five = figure("HARASSMENT_ANSWER_DAYS");

        assertThat(Complaints.businessDays(file, LocalDate.of(2017, 9, 1), five, "XX.63.e")
                        .date())
                .isEqualTo("2017-09-08");
        assertThat(Complaints.businessDays(file, LocalDate.of(2017, 8, 25), five, "XX.63.e")
                        .date())
                .as("30 August is a holiday")
                .isEqualTo("2017-09-04");
        assertThat(Complaints.businessDays(file, LocalDate.of(2017, 9, 2), five, "XX.63.e")
                        .date())
                .as("from a Saturday")
                .isEqualTo("2017-09-08");
        assertThat(Complaints.calendarDays(
                                LocalDate.of(2017, 9, 1), figure("HARASSMENT_PUBLIC_SANCTION_DAYS"), "XX.63.j")
                        .counting())
                .isEqualTo(Counting.CALENDAR_DAYS);
    }

    @Test
    void theTermToInvestigateRunsWhenThatToAnswerHasEnded() {
        assertThat(Complaints.investigation(
                                file(Regime.GENERAL),
                                LocalDate.of(2017, 9, 1),
                                figure("HARASSMENT_ANSWER_DAYS"),
                                figure("HARASSMENT_INVESTIGATION_DAYS"))
                        .date())
                .isEqualTo("2017-09-22");
    }

    @Test
    void theTermToResolveRunsFromTheEndOfTheInvestigationAndNoLaterThanItsTerm() {
        var term = Complaints.calendarDays(
                LocalDate.of(2017, 8, 23), figure("HARASSMENT_PUBLIC_SANCTION_DAYS"), "XX.63.f");
        for (List<String> each : List.of(
                List.of("2017-09-15", "2017-09-15"),
                List.of("2017-09-22", "2017-09-22"),
                List.of("2017-09-23", "2017-09-22"))) {
            ComplaintCase complaint = Complaints.cases(file(
                            Regime.GENERAL,
                            complaint("q1", "2017-09-01"),
                            step("q1", HarassmentStep.INVESTIGATED, each.get(0))))
                    .get(0);
            assertThat(Complaints.investigationEnd(complaint, term).on()).isEqualTo(each.get(1));
        }
        ComplaintCase unknown = Complaints.cases(file(Regime.GENERAL, complaint("q1", "2017-09-01")))
                .get(0);
        assertThat(Complaints.investigationEnd(unknown, term).on()).isEqualTo("2017-09-22");
        assertThat(Complaints.investigationEnd(unknown, term).parts()).isEmpty();
    }

    @Test
    void theStepsOfAComplaintAreItsOwnAndTheEarliestCounts() {
        List<ComplaintCase> cases = Complaints.cases(file(
                Regime.GENERAL,
                complaint("q1", "2017-09-01"),
                complaint("q2", "2017-10-02"),
                step("q1", HarassmentStep.NOTIFIED, "2017-09-06"),
                step("q1", HarassmentStep.NOTIFIED, "2017-09-05"),
                step("q2", HarassmentStep.ANSWERED, "2017-10-10")));

        assertThat(cases).extracting(ComplaintCase::notified).containsExactly(LocalDate.of(2017, 9, 5), null);
        assertThat(cases).extracting(ComplaintCase::answered).containsExactly(null, LocalDate.of(2017, 10, 10));
        assertThat(cases).extracting(ComplaintCase::resolved).containsOnlyNulls();
    }

    @Test
    void aComplaintFromBeforeTheFiguresIsLeftOut() {
        assertThat(Complaints.cases(file(Regime.GENERAL, complaint("q1", "2011-12-31"), complaint("q2", "2012-01-01"))))
                .extracting(each -> each.complaint().id())
                .containsExactly("q2");
    }

    @Test
    void onlyConductsUnderReviewAreTold() {
        EmploymentFile file = file(
                Regime.GENERAL,
                act("c1", "2017-06-30", HarassmentAct.OTHER, ConductStanding.ALLEGED),
                act("c2", "2017-07-01", HarassmentAct.OTHER, ConductStanding.ALLEGED),
                act("c3", "2017-07-02", HarassmentAct.OTHER, ConductStanding.ALLEGED),
                new HarassmentTraits("e1", "c1", Set.of()),
                new HarassmentTraits("e1", "c2", Set.of()));

        assertThat(Complaints.conducts(file))
                .extracting(each -> each.conduct().id())
                .containsExactly("c2");
        assertThat(Complaints.untold(file)).extracting(HarassmentConduct::id).containsExactly("c3");
    }

    @Test
    void theChainIsOfListedActsInHouseholdWorkTheEstablishedAloneWhereTheyAreTwo() {
        HarassmentConduct late = act("h2", "2017-09-02", HarassmentAct.ORIGIN_MOCKED, ConductStanding.ESTABLISHED);
        HarassmentConduct early = act("h1", "2017-09-01", HarassmentAct.MEALS_APART, ConductStanding.ESTABLISHED);
        HarassmentConduct told = act("h3", "2017-09-03", HarassmentAct.UNCEASING_TASKS, ConductStanding.ALLEGED);
        HarassmentConduct other = act("h4", "2017-09-04", HarassmentAct.OTHER, ConductStanding.ESTABLISHED);

        assertThat(Complaints.householdChain(file(Regime.HOUSEHOLD, late, early, told, other)))
                .extracting(ConductChain::parts)
                .containsExactly(List.of(early, late));
        assertThat(Complaints.householdChain(file(Regime.HOUSEHOLD, told, early)))
                .extracting(ConductChain::parts)
                .containsExactly(List.of(early, told));
        assertThat(Complaints.householdChain(file(Regime.HOUSEHOLD, other))).isEmpty();
        assertThat(Complaints.householdChain(file(Regime.GENERAL, late, early))).isEmpty();
    }
}
