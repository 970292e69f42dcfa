package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.UnionMembers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyBodiesTest {

    @ParameterizedTest
    @CsvSource({
        "101, 6, 6",
        "199, 6, 6",
        "200, 8, 6",
        "201, 8, 8",
        "299, 8, 8",
        "300, 10, 8",
        "301, 10, 10",
        "399, 10, 10",
        "400, 12, 10",
        "401, 12, 12",
        "500, 12, 12",
        "501, 12, 12",
        "1000, 12, 12",
        "5652, 12, 12"
    })
    void aStepIsTakenForEachCompleteHundred(int persons, int complete, int begun) {
        assertThat(SafetyBodies.members(persons, 100, 6, 2, 100, 12)).isEqualTo(complete);
        assertThat(SafetyBodies.members(persons - 1, 100, 6, 2, 100, 12)).isEqualTo(begun);
    }

    @Test
    void theLargestUnionIsTheOneWithTheMostMembers() {
        UnionMembers small = count("u1", 40);
        UnionMembers large = count("u2", 60);
        assertThat(SafetyBodies.largest(List.of(small, large))).containsExactly(large);
        assertThat(SafetyBodies.tied(List.of(small, large))).isEmpty();
        assertThat(SafetyBodies.largest(List.of())).isEmpty();
        assertThat(SafetyBodies.tied(List.of())).isEmpty();
    }

    @Test
    void unionsOfTheSameSizeTie() {
        List<UnionMembers> counts = List.of(count("u3", 10), count("u2", 50), count("u1", 50));
        assertThat(SafetyBodies.largest(counts)).isEmpty();
        assertThat(SafetyBodies.tied(counts)).containsExactly("u1, u2");
    }

    private static UnionMembers count(String union, int members) {
        return new UnionMembers("acme", union, members, LocalDate.of(2017, 1, 2));
    }
}
