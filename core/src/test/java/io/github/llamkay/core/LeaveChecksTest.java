package io.github.llamkay.core;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Absences, children and leave that do not fit together are refused. */
class LeaveChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "Child.child is 'c1' twice; expected one fact for each child",
                        new Child("e1", "c1", START),
                        new Child("e1", "c1", AS_OF)),
                refusal(
                        "ChildEvidence.child is 'c2'; expected the id of a Child",
                        new ChildEvidence("e1", "c2", AS_OF)),
                refusal(
                        "Absence.from is 2017-05-20; expected a day in no other absence of the employment; another one"
                                + " runs to 2017-05-31",
                        new Absence("e1", AbsenceKind.VACATION, day(5, 20), day(5, 25)),
                        new Absence("e1", AbsenceKind.UNPAID_LEAVE, day(5, 1), day(5, 31)),
                        new Absence("e1", AbsenceKind.STRIKE, day(5, 2), day(5, 3))));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }
}
