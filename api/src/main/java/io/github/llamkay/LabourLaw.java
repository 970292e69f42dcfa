package io.github.llamkay;

import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.finding.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Peruvian labour law, ready to assess cases.
 *
 * <p>Loading it is costly and done once; the instance is immutable, thread-safe and meant to be kept for the life of the
 * program.
 *
 * <pre>{@code
 * LabourLaw law = LabourLaw.load();
 * Assessment assessment = law.assess(LabourCase.of(LocalDate.of(2017, 7, 20), facts));
 * }</pre>
 */
public interface LabourLaw {

    /**
     * Loads the law in force, all sections.
     *
     * @return the law
     * @throws IllegalStateException when no implementation is on the class path
     */
    static LabourLaw load() {
        return builder().build();
    }

    /**
     * Begins to choose an edition and sections.
     *
     * @return a builder of the law in force, all sections
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses a case.
     *
     * @param labourCase the case
     * @return what the rules conclude
     * @throws InvalidCaseException when its facts do not fit together; no rule has run then
     * @throws RuleFailedException when a rule cannot go through with it; the message names the rule
     */
    Assessment assess(LabourCase labourCase);

    /**
     * Assesses many cases, in order and lazily. A case that fails gives its own error and the others go on.
     *
     * <p>Cases are drawn some hundred at a time, whatever the length of the stream; a parallel stream is assessed as a
     * sequential one. To use several threads, give each its own stream: the law itself is thread-safe.
     *
     * @param cases the cases
     * @return a result for each case, in the same order; close it to close the source
     */
    Stream<CaseResult> assessAll(Stream<LabourCase> cases);

    /**
     * Returns the edition of the law.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Returns the sections whose decisions are applied.
     *
     * @return the sections, in the order of the source
     */
    Set<Section> sections();

    /**
     * Returns the catalogue of the sections whose decisions are applied.
     *
     * @return the catalogue
     */
    Catalogue catalogue();

    /**
     * Returns what a constant of the API is called, for tables, headings and forms: {@code "gratificación trunca"} for
     * {@link io.github.llamkay.fact.Benefit#GRATIFICACION_TRUNCA}.
     *
     * <p>It is a short phrase without article, in lower case but for proper names; a {@link Section} and a
     * {@link io.github.llamkay.fact.Concept} have their titles. There is one for every constant that findings, their proofs'
     * figures, fines, what is undetermined and stamps show, and for every {@link io.github.llamkay.fact.Regime} and
     * {@link io.github.llamkay.fact.RecordKind}. Other constants of facts are called as the words of findings call them, with
     * article where those have one; many have no label.
     *
     * @param constant the constant
     * @param language the language
     * @return the label
     * @throws IllegalArgumentException when the constant has none
     */
    String label(Enum<?> constant, Language language);

    /** Chooses an edition and sections. Not thread-safe. */
    final class Builder {

        private Edition edition = Edition.IN_FORCE;
        private final Set<Section> sections = EnumSet.noneOf(Section.class);
        private final List<Pack> packs = new ArrayList<>();

        private Builder() {}

        /**
         * Chooses the edition.
         *
         * @param chosen the edition
         * @return this builder
         */
        public Builder edition(Edition chosen) {
            this.edition = Objects.requireNonNull(chosen, "edition");
            return this;
        }

        /**
         * Chooses the sections whose decisions are applied; what they stand on is derived all the same. Without a choice,
         * all sections that this version of the library holds.
         *
         * @param first a section
         * @param rest more sections
         * @return this builder
         */
        public Builder sections(Section first, Section... rest) {
            this.sections.clear();
            this.sections.addAll(EnumSet.of(first, rest));
            return this;
        }

        /**
         * Adds rules of one's own, such as those of a collective agreement that improves on the law. Of a clause and the law,
         * the better for the worker is due; what breaches the law stays reported. A pack is code: add only what you trust.
         *
         * @param added the pack; of several, each stands beside the law by itself, and the best of all is due
         * @return this builder
         */
        public Builder pack(Pack added) {
            this.packs.add(Objects.requireNonNull(added, "pack"));
            return this;
        }

        /**
         * Loads the law.
         *
         * @return the law
         * @throws IllegalArgumentException when a section was chosen that this version of the library does not hold
         * @throws InvalidPackException when a pack does not compile or is not whole; it names file, line and reason of every problem
         * @throws IllegalStateException when no implementation is on the class path
         */
        public LabourLaw build() {
            Iterator<LabourLawProvider> providers = ServiceLoader.load(
                            LabourLawProvider.class, LabourLawProvider.class.getClassLoader())
                    .iterator();
            if (!providers.hasNext()) {
                throw new IllegalStateException(
                        "No implementation of LabourLaw on the class path; expected the artifact"
                                + " io.github.llamkay:llamkay-core among the run-time dependencies");
            }
            return providers.next().create(edition, EnumSet.copyOf(sections), List.copyOf(packs));
        }
    }
}
