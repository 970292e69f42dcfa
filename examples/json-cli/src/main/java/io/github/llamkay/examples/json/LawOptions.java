package io.github.llamkay.examples.json;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Section;
import java.util.List;
import picocli.CommandLine.Option;

/** Which law answers. */
final class LawOptions {

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "PRINTED answers as the sources print; IN_FORCE (default) by the law of each date.")
    Edition edition = Edition.IN_FORCE;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "SECTION",
            description = "Sections to assess, such as VI,IX; all by default.")
    List<Section> sections = List.of();

    LabourLaw load() {
        LabourLaw.Builder builder = LabourLaw.builder().edition(edition);
        if (!sections.isEmpty()) {
            builder.sections(
                    sections.get(0), sections.subList(1, sections.size()).toArray(Section[]::new));
        }
        return builder.build();
    }
}
