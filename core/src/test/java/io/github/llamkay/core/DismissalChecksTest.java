package io.github.llamkay.core;

import io.github.llamkay.fact.ChargeAnswer;
import io.github.llamkay.fact.ChargeReply;
import io.github.llamkay.fact.ConciliationEnd;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What answers no stated charge or claim is refused. */
class DismissalChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "ChargeAnswer.charge is 'c9'; expected the id of a DismissalCharge of the employment",
                        new ChargeAnswer("e1", "c9", ChargeReply.ADMITTED)),
                refusal(
                        "ConciliationEnd.conciliation is 'k9'; expected the id of a ConciliationRequest of the employment",
                        new ConciliationEnd("e1", "k9", LocalDate.of(2017, 7, 1))));
    }
}
