package io.github.llamkay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Duty;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Grounds;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Party;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.finding.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static Obligation step(Duty duty, @Nullable String earliest, @Nullable String latest) {
        Optional<LocalDate> first = Optional.ofNullable(earliest).map(LocalDate::parse);
        Optional<Deadline> last = Optional.ofNullable(latest)
                .map(day -> new Deadline(LocalDate.parse(day), Counting.FIXED_DAY, "CSST.5.d.2"));
        return new Obligation(
                "el",
                duty,
                Optional.empty(),
                Party.EMPLOYER,
                Optional.empty(),
                Optional.empty(),
                first,
                last,
                Optional.empty(),
                new Grounds(
                        "CSST.5.d.2",
                        List.of(),
                        "rule",
                        new Source(Section.CSST, Section.CSST.document(), "CSST.5.d", 0, List.of()),
                        List.of(),
                        () -> "",
                        () -> "",
                        () -> new Proof.Concluded("rule", List.of(), "", "", List.of())));
    }

    private static List<Duty> order(Obligation... obligations) {
        return Calendar.of(List.of(obligations)).stream().map(Obligation::duty).toList();
    }

    @Test
    void stepsComeByTheirDaysAndOpenOnesAfterTheStepBeforeThem() {
        assertThat(order(
                        step(Duty.DRAW_UP_ELECTION_RECORD, null, null),
                        step(Duty.CONVENE_INSTALLATION, "2022-06-16", "2022-07-01"),
                        step(Duty.HOLD_ELECTION, "2022-06-16", "2022-06-30"),
                        step(Duty.DELIVER_CREDENTIALS, "2022-06-27", null),
                        step(Duty.SEND_ELECTION_NOTICE, null, "2022-05-01"),
                        step(Duty.PROPOSE_COMMITTEE_SIZE, null, null)))
                .containsExactly(
                        Duty.PROPOSE_COMMITTEE_SIZE,
                        Duty.SEND_ELECTION_NOTICE,
                        Duty.DELIVER_CREDENTIALS,
                        Duty.HOLD_ELECTION,
                        Duty.DRAW_UP_ELECTION_RECORD,
                        Duty.CONVENE_INSTALLATION);
    }

    @Test
    void stepsWithoutAnyDayComeInTheOrderOfTheProcedure() {
        assertThat(order(
                        step(Duty.HOLD_ELECTION, null, null),
                        step(Duty.ORGANISE_ELECTION, null, null),
                        step(Duty.REGISTER_CANDIDATES, null, null)))
                .containsExactly(Duty.ORGANISE_ELECTION, Duty.REGISTER_CANDIDATES, Duty.HOLD_ELECTION);
    }

    @Test
    void aDutyThatIsNoStepNeedsALastDay() {
        assertThat(order(step(Duty.COMPLETE_ELECTION_CALL, null, null), step(Duty.PAY_BENEFIT, null, "2022-05-01")))
                .containsExactly(Duty.PAY_BENEFIT);
    }

    @Test
    void aStepWithALastDayIsNotListedWithoutItAsWell() {
        assertThat(Calendar.of(List.of(
                        step(Duty.APPOINT_ELECTORAL_BOARD, null, null),
                        step(Duty.APPOINT_ELECTORAL_BOARD, null, "2022-05-10"))))
                .extracting(obligation -> obligation.deadline().isPresent())
                .containsExactly(true);
    }
}
