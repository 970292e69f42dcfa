package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.UnionMembers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafetyBodiesTest {

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
