package io.github.llamkay.examples.report;

import io.github.llamkay.LabourLaw;
import io.github.llamkay.finding.Language;

/** What the page calls the constants of the library: as the library calls them. */
final class Labels {

    private final LabourLaw law;

    Labels(LabourLaw law) {
        this.law = law;
    }

    /** Returns the label of a constant, to stand inside a sentence. */
    String of(Enum<?> constant) {
        return law.label(constant, Language.ES);
    }

    /** Returns the label of a constant, to stand at the beginning. */
    String title(Enum<?> constant) {
        return Spanish.capital(of(constant));
    }
}
