package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.DayKind;
import io.github.llamkay.rules.internal.DaysTaken;
import io.github.llamkay.rules.internal.DueDays;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.MedicalRest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MedicalRestsTest {

    private static EmploymentFile file(String asOf, Absence... absences) {
        LocalDate day = LocalDate.parse(asOf);
        Employment employment = new Employment("e1", "w1", "acme", LocalDate.of(2010, 1, 4), Regime.GENERAL);
        return new EmploymentFile(
                new Frame(day, LocalDate.of(2012, 1, 1), Edition.PRINTED),
                employment,
                Map.<Class<?>, List<Fact>>of(Absence.class, List.of((Fact[]) absences)));
    }

    private static Absence ill(String from, String to) {
        return new Absence("e1", AbsenceKind.PROVEN_ILLNESS, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void theFirstTwentyDaysAreTheEmployersAndTheRestIsSubsidised() {
        List<MedicalRest> rests = MedicalRests.of(file("2017-12-31", ill("2017-06-01", "2017-06-21")), 20, 11, 10);
        assertThat(rests).hasSize(1);
        assertThat(rests.get(0).paid()).isEqualTo(Period.parse("2017-06-01/2017-06-20"));
        assertThat(rests.get(0).subsidised()).isEqualTo(Period.parse("2017-06-21/2017-06-21"));
        assertThat(rests.get(0).alone()).isTrue();
    }

    @Test
    void theSubsidyOfOneIncapacityGoesOnAcrossAbsencesAndYearsAndStopsAtItsLongest() {
        List<MedicalRest> rests = MedicalRests.of(
                file("2018-12-31", ill("2017-02-01", "2017-06-30"), ill("2017-07-01", "2018-03-31")), 20, 11, 10);
        assertThat(rests).extracting(MedicalRest::paidDays).containsExactly(20, 0, 20);
        // 130 days to June and 184 to December leave 26 of 340 for 2018, from 21 January to 15 February.
        assertThat(rests).extracting(MedicalRest::subsidisedDays).containsExactly(130, 184, 26);
        assertThat(rests.get(2).subsidised()).isEqualTo(Period.parse("2018-01-21/2018-02-15"));
        assertThat(rests).extracting(MedicalRest::alone).containsExactly(true, false, false);
    }

    @Test
    void anotherIncapacityHasASubsidyOfItsOwn() {
        List<MedicalRest> rests = MedicalRests.of(
                file("2018-12-31", ill("2017-01-01", "2017-12-31"), ill("2018-01-05", "2018-01-31")), 20, 11, 10);
        assertThat(rests).extracting(MedicalRest::subsidisedDays).containsExactly(340, 7);
    }

    @Test
    void workingDaysOfALeaveLeaveOutWeekendsAndHolidays() {
        EmploymentFile file = file(
                "2017-12-31",
                new Absence("e1", AbsenceKind.PATERNITY_LEAVE, LocalDate.of(2017, 7, 26), LocalDate.of(2017, 8, 1)));
        DueDays due = new DueDays(
                file, Benefit.LICENCIA_PATERNIDAD, Period.parse("2017-07-26/2017-07-26"), 4, DayKind.WORKING, null);
        // 26 and 27 July, 31 July and 1 August; 28 and 29 July are holidays, 30 July a Sunday.
        assertThat(DaysTaken.of(due, 4)).extracting(DaysTaken::granted).containsExactly(4);
    }
}
