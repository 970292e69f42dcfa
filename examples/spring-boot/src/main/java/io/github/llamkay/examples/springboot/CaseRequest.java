package io.github.llamkay.examples.springboot;

import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.core.FactReader;
import io.github.llamkay.fact.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is sent: {@code {"asOf": "2017-07-20", "since": "2017-01-01", "facts": [{"Employment": {"id": "e1", ...}}]}}.
 *
 * @param asOf the day on which the question is asked
 * @param since the day after which what fell due is reviewed; null for six months before
 * @param facts objects whose only key is the name of a fact
 */
record CaseRequest(
        @Nullable String asOf,
        @Nullable String since,
        @Nullable List<@Nullable Map<String, @Nullable Map<String, Object>>> facts) {

    /**
     * Returns the case.
     *
     * @throws InvalidRequestException with all its problems, when there is any
     */
    LabourCase toCase() {
        List<Problem> problems = new ArrayList<>();
        LabourCase bare = withoutFacts(problems);
        List<Fact> read = facts(problems);
        if (bare == null || !problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        return LabourCase.of(bare.asOf(), read).since(bare.since());
    }

    private @Nullable LabourCase withoutFacts(List<Problem> problems) {
        try {
            LabourCase bare = LabourCase.of(day("LabourCase.asOf", asOf));
            return since == null ? bare : bare.since(day("LabourCase.since", since));
        } catch (InvalidFactException refused) {
            problems.add(Problem.of("", refused));
            return null;
        }
    }

    private static LocalDate day(String component, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            InvalidFactException refused = new InvalidFactException(
                    component, text == null ? "missing" : "'" + text + "'", "a day such as 2017-07-20");
            refused.initCause(e);
            throw refused;
        }
    }

    private List<Fact> facts(List<Problem> problems) {
        if (facts == null) {
            problems.add(new Problem("/facts", "missing", "an array of facts"));
            return List.of();
        }
        List<Fact> read = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Map<String, Map<String, Object>> fact = facts.get(i);
            if (fact == null || fact.size() != 1) {
                problems.add(new Problem(
                        "/facts/" + i,
                        fact == null ? "null" : fact.size() + " keys",
                        "an object with one key, the name of a fact, such as {\"Employment\": {...}}"));
                continue;
            }
            String type = fact.keySet().iterator().next();
            Map<String, Object> components = fact.get(type);
            try {
                read.add(FactReader.read(type, components == null ? Map.of() : components));
            } catch (InvalidFactException refused) {
                problems.add(Problem.of("/facts/" + i + "/" + Problem.escaped(type), refused));
            }
        }
        return read;
    }
}
