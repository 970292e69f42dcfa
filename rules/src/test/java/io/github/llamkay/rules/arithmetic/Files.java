package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files of one employment, e1, for tests. */
public final class Files {

    private Files() {}

    public static EmploymentFile of(String start, String since, String asOf, Fact... facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        return new EmploymentFile(
                new Frame(LocalDate.parse(asOf), LocalDate.parse(since), Edition.IN_FORCE),
                new Employment("e1", "w1", "acme", LocalDate.parse(start), Regime.GENERAL),
                byType);
    }
}
