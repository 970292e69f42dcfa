package io.github.llamkay.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.RepresentativeVacancy;
import io.github.llamkay.fact.VacancyCause;
import io.github.llamkay.fact.VoteCount;
import io.github.llamkay.fact.VoterProof;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How candidacies rank by votes, and when vacancies reach a share of the seats. */
class ElectionCountsTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final LocalDate DAY = LocalDate.of(2022, 10, 3);

    @Test
    void aCandidacyRanksByThoseWithMoreVotesAndThoseWithAsMany() {
        assertThat(RankedCandidacy.rank(List.of(count("a", 20), count("b", 30), count("c", 20), count("d", 0))))
                .extracting(each -> each.candidacy() + " " + each.ahead() + " " + each.through())
                .containsExactly("a 1 3", "b 0 1", "c 1 3", "d 3 4");
        assertThat(RankedCandidacy.rank(List.of())).isEmpty();
    }

    @Test
    void theShareIsReachedByHalfOfTheSeats() {
        assertThat(VacantShare.of(vacancies(4), 10, HALF)).isEmpty();
        assertThat(VacantShare.of(vacancies(5), 10, HALF)).singleElement().satisfies(share -> {
            assertThat(share.reached()).isEqualTo(DAY.plusDays(4));
            assertThat(share.vacant()).isEqualTo(5);
            assertThat(share.initial()).isEqualTo(10);
        });
    }

    @Test
    void ofAnOddNumberOfSeatsHalfIsRoundedUp() {
        assertThat(VacantShare.of(vacancies(2), 5, HALF)).isEmpty();
        assertThat(VacantShare.of(vacancies(3), 5, HALF)).hasSize(1);
    }

    @Test
    void theDayIsThatOfTheVacancyThatReachesTheShareHoweverManyFollow() {
        assertThat(VacantShare.of(vacancies(8), 10, HALF))
                .singleElement()
                .extracting(VacantShare::reached)
                .isEqualTo(DAY.plusDays(4));
    }

    @Test
    void aBallotLacksSignatureFingerprintOrBoth() {
        assertThat(ElectionLack.of(Set.of())).isEqualTo(ElectionLack.NO_PROOF);
        assertThat(ElectionLack.of(Set.of(VoterProof.SIGNATURE))).isEqualTo(ElectionLack.NO_FINGERPRINT);
        assertThat(ElectionLack.of(Set.of(VoterProof.FINGERPRINT))).isEqualTo(ElectionLack.NO_SIGNATURE);
    }

    private static VoteCount count(String candidacy, int votes) {
        return new VoteCount("el", candidacy, votes);
    }

    private static List<RepresentativeVacancy> vacancies(int count) {
        List<RepresentativeVacancy> vacancies = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            vacancies.add(new RepresentativeVacancy("el", "p" + i, VacancyCause.EMPLOYMENT_ENDED, DAY.plusDays(i)));
        }
        return vacancies;
    }
}
