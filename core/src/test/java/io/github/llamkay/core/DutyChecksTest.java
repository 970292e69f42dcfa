package io.github.llamkay.core;

import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.NotDone;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is both done and not done, or filed and approved in no order, is refused. */
class DutyChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "InternalRulesApproval.on is 2017-05-01; expected a day not before InternalRulesFiling.on, which is"
                                + " 2017-06-01",
                        new InternalRulesFiling("acme", LocalDate.of(2017, 6, 1), 3),
                        new InternalRulesApproval("acme", LocalDate.of(2017, 5, 1))),
                refusal(
                        "Done.on is 2017-07-21; expected a day not after",
                        new Done(Duty.SUE_FOR_DAMAGES, "e1", TOMORROW)),
                refusal(
                        "NotDone.duty is SUE_FOR_DAMAGES; expected a duty that no Done of the case states",
                        new Done(Duty.SUE_FOR_DAMAGES, "e1", AS_OF),
                        new NotDone(Duty.SUE_FOR_DAMAGES, "e1")));
    }
}
