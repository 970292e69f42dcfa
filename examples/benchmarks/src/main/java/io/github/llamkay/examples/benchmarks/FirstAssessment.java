package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.LabourLaw;
import io.github.llamkay.Section;
import java.util.Arrays;

/** A fresh JVM's first answer, from Llamkay. */
final class FirstAssessment {

    private FirstAssessment() {}

    /** Prints how many findings the first case has; takes the sections to load, all by default. */
    public static void main(String[] args) {
        LabourLaw.Builder builder = LabourLaw.builder();
        if (args.length > 0) {
            Section[] sections = Arrays.stream(args).map(Section::valueOf).toArray(Section[]::new);
            builder.sections(sections[0], Arrays.copyOfRange(sections, 1, sections.length));
        }
        System.out.println(builder.build().assess(Cases.of(1)).findings().size());
    }
}
