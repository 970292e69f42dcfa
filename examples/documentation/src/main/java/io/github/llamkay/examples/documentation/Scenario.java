package io.github.llamkay.examples.documentation;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.Section;
import io.github.llamkay.core.FactReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario of a section, as its file tells it.
 *
 * @param section the section
 * @param anchor its place on the page of the section's scenarios
 * @param title a sentence of law, in English
 * @param source where the expected values come from
 * @param editions the editions that it holds in
 * @param asOf the as-of date
 * @param since where the review begins; none for six months back
 * @param facts its facts, those of its worlds first
 * @param about the questions that it is about; none for the whole section
 * @param applies the decisions that it shows to apply in proofs
 * @param not the decisions that it shows not to apply
 */
record Scenario(
        Section section,
        String anchor,
        String title,
        String source,
        List<Edition> editions,
        LocalDate asOf,
        Optional<LocalDate> since,
        List<Given> facts,
        List<String> about,
        List<String> applies,
        List<String> not) {

    /**
     * A fact.
     *
     * @param type the simple name of its record
     * @param components its components by name
     */
    record Given(String type, Map<String, Object> components) {}

    /** Returns the edition whose answer is shown: that of the law in force, where the scenario holds in it. */
    Edition shown() {
        return editions.contains(Edition.IN_FORCE) ? Edition.IN_FORCE : editions.get(0);
    }

    /** Tells whether it lists everything that is found about a decision. */
    boolean covers(String decision) {
        return about.isEmpty()
                ? decision.startsWith(section.name() + ".")
                : about.stream().anyMatch(each -> (decision + ".").startsWith(each + "."));
    }

    LabourCase labourCase() {
        LabourCase made = LabourCase.of(
                asOf,
                facts.stream()
                        .map(fact -> FactReader.read(fact.type(), fact.components()))
                        .toList());
        return since.map(made::since).orElse(made);
    }
}
