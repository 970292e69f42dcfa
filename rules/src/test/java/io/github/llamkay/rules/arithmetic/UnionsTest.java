package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Strike;
import io.github.llamkay.fact.StrikeNotice;
import io.github.llamkay.fact.StrikeRecipient;
import io.github.llamkay.fact.StrikeService;
import io.github.llamkay.fact.UnionBody;
import io.github.llamkay.fact.UnionKind;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.UnionStage;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionsTest {

    private static final LocalDate LAW = LocalDate.of(2017, 12, 28);

    @ParameterizedTest
    @CsvSource({
        "STRIKE_NOTICE_DAYS, 2017-09-08, 2017-09-01",
        "STRIKE_NOTICE_DAYS, 2017-09-07, 2017-08-31",
        "STRIKE_NOTICE_DAYS, 2017-09-10, 2017-09-01",
        "STRIKE_NOTICE_DAYS, 2017-11-03, 2017-10-26",
        "STRIKE_NOTICE_ESSENTIAL_DAYS, 2017-09-15, 2017-09-01",
        "STRIKE_NOTICE_ESSENTIAL_DAYS, 2017-09-14, 2017-08-31"
    })
    void noticeCanBeGivenUntilTheBusinessDaysFitBeforeTheStrike(String figure, LocalDate start, LocalDate last) {
        Deadline deadline = Unions.notice(start, Figures.on(figure, LAW), LAW, "XXIII.9.d");
        assertThat(deadline.date()).isEqualTo(last);
    }

    @Test
    void noticeIsWholeOnceBothHaveItWithTheMinutes() {
        LocalDate first = LocalDate.of(2017, 9, 1);
        Strike strike = new Strike("acme", "s", "n", StrikeService.ORDINARY, Set.of(), first.plusDays(9));
        StrikeNotice employer = new StrikeNotice("acme", "s", Set.of(StrikeRecipient.EMPLOYER), true, first);
        StrikeNotice bare = new StrikeNotice("acme", "s", Set.of(StrikeRecipient.AUTHORITY), false, first.plusDays(1));
        StrikeNotice authority =
                new StrikeNotice("acme", "s", Set.of(StrikeRecipient.AUTHORITY), true, first.plusDays(3));
        assertThat(Unions.notified(strike, List.of(employer, bare))).isNull();
        assertThat(Unions.notified(strike, List.of(employer, bare, authority))).isEqualTo(first.plusDays(3));
    }

    @Test
    void membersOfOtherEmployersCount() {
        Figure least = Figures.on("UNION_MIN_MEMBERS_OTHER", LAW);
        UnionBody union = new UnionBody("acme", "u", UnionKind.GUILD, UnionStage.CONSTITUTED, 30, LAW);
        assertThat(Unions.margin(union, new UnionMembers("acme", "u", 20, LAW), least))
                .isZero();
        assertThat(Unions.margin(union, new UnionMembers("acme", "u", 19, LAW), least))
                .isEqualTo(-1);
    }
}
