package io.github.llamkay;

import java.util.Set;

/** Makes {@link LabourLaw}; found by {@link java.util.ServiceLoader}. Callers use {@link LabourLaw#builder()}. */
public interface LabourLawProvider {

    /**
     * Loads the law.
     *
     * @param edition the edition
     * @param sections the sections whose decisions are applied; none for all that this version holds
     * @return the law
     * @throws IllegalArgumentException when a section is not held by this version
     */
    LabourLaw create(Edition edition, Set<Section> sections);
}
