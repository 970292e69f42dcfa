package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Pack;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.finding.Language;
import io.github.llamkay.rules.internal.SubjectFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSessionsPool;

/** The law over Drools: one rule base, shared; one session for a case or for a chunk of a batch. */
final class DroolsLabourLaw implements LabourLaw {

    /** Cases that share a session in a batch; measured best between 50 and 200. */
    private static final int CHUNK = 100;

    private final Edition edition;
    private final Set<Section> sections;
    private final Catalogue catalogue;
    private final RuleBase rules;
    private final Improvements improvements;
    private final KieSessionsPool sessions;
    private final BiFunction<LabourCase, Edition, List<SubjectFile>> intake;

    DroolsLabourLaw(Edition edition, Set<Section> chosen, List<Pack> packs) {
        this(edition, chosen, packs, Intake::files);
    }

    /** Takes another intake: tests have it pass files that break a rule. */
    DroolsLabourLaw(
            Edition edition,
            Set<Section> chosen,
            List<Pack> packs,
            BiFunction<LabourCase, Edition, List<SubjectFile>> intake) {
        this.intake = intake;
        this.edition = edition;
        CatalogueIndex index = CatalogueIndex.load();
        this.sections = Collections.unmodifiableSet(chosen(chosen, index.sections()));
        List<PackRules> compiled = PackRules.load(packs);
        this.catalogue = index.with(compiled).only(sections);
        this.rules = RuleBase.load(sections);
        this.sessions = rules.kieBase().newKieSessionsPool(1);
        this.improvements = Improvements.by(compiled, rules, sessions);
    }

    /** Returns the sections to load, or refuses those that this version does not hold. */
    static EnumSet<Section> chosen(Set<Section> chosen, Set<Section> held) {
        if (!held.containsAll(chosen)) {
            EnumSet<Section> missing = EnumSet.copyOf(chosen);
            missing.removeAll(held);
            throw new IllegalArgumentException(
                    "Sections " + missing + " are not in this version of the library; expected" + " some of " + held);
        }
        return EnumSet.copyOf(chosen.isEmpty() ? held : chosen);
    }

    @Override
    public Assessment assess(LabourCase labourCase) {
        List<SubjectFile> files = intake.apply(labourCase, edition);
        return Run.of(rules, sessions, improvements, edition, sections, List.of(labourCase), List.of(files))
                .get(0);
    }

    @Override
    public Stream<CaseResult> assessAll(Stream<LabourCase> cases) {
        Iterator<CaseResult> results = new Batch(cases.sequential().iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(cases::close);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Set<Section> sections() {
        return sections;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public String label(Enum<?> constant, Language language) {
        return Labels.of(constant, language);
    }

    /** Draws cases a chunk at a time and hands out their results in order. */
    private final class Batch implements Iterator<CaseResult> {

        private final Iterator<LabourCase> source;
        private Iterator<CaseResult> ready = Collections.emptyIterator();
        private @Nullable RuntimeException broken;
        private long drawn;

        Batch(Iterator<LabourCase> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return ready.hasNext() || broken != null || source.hasNext();
        }

        @Override
        public CaseResult next() {
            if (!ready.hasNext()) {
                ready = nextChunk().iterator();
            }
            return ready.next();
        }

        private List<CaseResult> nextChunk() {
            if (broken != null) {
                throw broken;
            }
            long first = drawn;
            List<LabourCase> chunk = new ArrayList<>(CHUNK);
            try {
                while (chunk.size() < CHUNK && source.hasNext()) {
                    chunk.add(Objects.requireNonNull(source.next(), () -> "Case " + drawn + " of the batch is null"));
                    drawn++;
                }
            } catch (RuntimeException e) {
                if (chunk.isEmpty()) {
                    throw e;
                }
                // The source broke: the cases drawn before are answered first.
                broken = e;
            }
            return results(first, chunk);
        }
    }

    /** Assesses a chunk in one session; when a rule fails in it, each case alone, so that only the one at fault fails. */
    private List<CaseResult> results(long first, List<LabourCase> chunk) {
        CaseResult[] results = new CaseResult[chunk.size()];
        List<LabourCase> sound = new ArrayList<>(chunk.size());
        List<List<SubjectFile>> files = new ArrayList<>(chunk.size());
        List<Integer> positions = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            try {
                files.add(intake.apply(chunk.get(i), edition));
                sound.add(chunk.get(i));
                positions.add(i);
            } catch (RuntimeException e) {
                results[i] = new CaseResult.Failed(first + i, chunk.get(i), e);
            }
        }
        try {
            List<Assessment> assessments = Run.of(rules, sessions, improvements, edition, sections, sound, files);
            for (int i = 0; i < sound.size(); i++) {
                int position = positions.get(i);
                results[position] = new CaseResult.Assessed(first + position, sound.get(i), assessments.get(i));
            }
        } catch (RuntimeException e) {
            for (int position : positions) {
                results[position] = alone(first + position, chunk.get(position));
            }
        }
        return List.of(results);
    }

    private CaseResult alone(long index, LabourCase labourCase) {
        try {
            return new CaseResult.Assessed(index, labourCase, assess(labourCase));
        } catch (RuntimeException e) {
            return new CaseResult.Failed(index, labourCase, e);
        }
    }
}
