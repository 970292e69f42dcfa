package io.github.llamkay.core;

import io.github.llamkay.Edition;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.LabourLawProvider;
import io.github.llamkay.Pack;
import io.github.llamkay.Section;
import java.util.List;
import java.util.Set;

/** Makes the law over Drools; found by {@link java.util.ServiceLoader}. */
public final class DroolsLabourLawProvider implements LabourLawProvider {

    /** Made by the service loader. */
    public DroolsLabourLawProvider() {}

    @Override
    public LabourLaw create(Edition edition, Set<Section> sections, List<Pack> packs) {
        return new DroolsLabourLaw(edition, sections, packs);
    }
}
