package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.LetterReceipt;
import io.github.llamkay.fact.Resignation;
import io.github.llamkay.fact.ResignationAnswer;
import io.github.llamkay.fact.ResignationReply;
import io.github.llamkay.fact.WaiverRequest;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.NoticeTerm;
import io.github.llamkay.rules.internal.NoticeTerm.Way;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filed on Monday 4 September 2017: thirty days end on 4 October, three on 7 September. */
class ResignationsTest {

    private static final LocalDate FILED = LocalDate.of(2017, 9, 4);
    private static final Figure NOTICE = Figures.on("RESIGNATION_NOTICE_DAYS", FILED);
    private static final Figure ANSWER = Figures.on("WAIVER_ANSWER_DAYS", FILED);
    private static final Resignation LETTER = new Resignation("e1", FILED, Form.WRITTEN, LetterReceipt.RECEIVED);

    private static List<NoticeTerm> term(String asOf, Fact... facts) {
        return Resignations.term(Files.of("2012-03-01", "2017-03-01", asOf, facts), NOTICE, ANSWER);
    }

    private static ResignationAnswer answer(ResignationReply reply, int day) {
        return new ResignationAnswer("e1", reply, LocalDate.of(2017, 9, day));
    }

    private static void check(List<NoticeTerm> term, Way way, String lastDay) {
        assertThat(term).singleElement().satisfies(each -> {
            assertThat(each.way()).isEqualTo(way);
            assertThat(each.lastDay()).isEqualTo(lastDay);
        });
    }

    @Test
    void theNoticeIsServedWholeWithoutAWaiver() {
        check(term("2017-09-05", LETTER), Way.FULL, "2017-10-04");
    }

    @Test
    void aRequestIsPendingThenSilentThenFree() {
        WaiverRequest request = new WaiverRequest("e1", FILED);
        check(term("2017-09-07", LETTER, request), Way.PENDING, "2017-09-07");
        check(term("2017-09-08", LETTER, request), Way.SILENT, "2017-09-07");
    }

    @Test
    void anAnswerCountsWithinThreeDays() {
        WaiverRequest request = new WaiverRequest("e1", FILED);
        check(term("2017-09-11", LETTER, request, answer(ResignationReply.WAIVER_DENIED, 7)), Way.DENIED, "2017-10-04");
        check(term("2017-09-11", LETTER, request, answer(ResignationReply.WAIVER_DENIED, 8)), Way.SILENT, "2017-09-07");
        check(
                term("2017-09-11", LETTER, request, answer(ResignationReply.WAIVER_GRANTED, 5)),
                Way.GRANTED,
                "2017-09-05");
    }

    @Test
    void aWaiverNobodyAskedForCountsAtAnyTime() {
        check(term("2017-09-21", LETTER, answer(ResignationReply.WAIVER_GRANTED, 20)), Way.GRANTED, "2017-09-20");
    }

    @Test
    void anOralResignationOrALetterNotTakenStartsNothing() {
        assertThat(term("2017-09-05", new Resignation("e1", FILED, Form.ORAL, LetterReceipt.RECEIVED)))
                .isEmpty();
        assertThat(term("2017-09-05", new Resignation("e1", FILED, Form.WRITTEN, LetterReceipt.REFUSED)))
                .isEmpty();
        assertThat(term("2017-09-05")).isEmpty();
    }
}
