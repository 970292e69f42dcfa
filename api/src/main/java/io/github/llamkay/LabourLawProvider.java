package io.github.llamkay;

import java.util.List;
import java.util.Set;

/** Makes {@link LabourLaw}; found by {@link java.util.ServiceLoader}. Callers use {@link LabourLaw#builder()}. */
public interface LabourLawProvider {

    /**
     * Loads the law.
     *
     * @param edition the edition
     * @param sections the sections whose decisions are applied; none for all that this version holds
     * @param packs rules of the caller's own beside the law
     * @return the law
     * @throws IllegalArgumentException when a section is not held by this version
     * @throws InvalidPackException when a pack cannot be loaded
     */
    LabourLaw create(Edition edition, Set<Section> sections, List<Pack> packs);
}
