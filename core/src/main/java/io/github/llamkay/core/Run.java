package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.Section;
import io.github.llamkay.Stamp;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.rules.internal.SubjectFile;
import io.github.llamkay.rules.internal.Unknown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** One run of the rules over one or more cases: derive, grant, judge. */
final class Run {

    /** The phases, last first: the focus stack fires the last one set first. */
    static final List<String> PHASES = List.of(RuleMeta.JUDGE, "grant", "derive");

    private static final Comparator<Optional<Period>> BY_PERIOD =
            Comparator.comparing(period -> period.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Finding> STABLE = Comparator.comparing(Finding::subject)
            .thenComparing(Finding::period, BY_PERIOD)
            .thenComparing(Finding::decision, DecisionOrder.INSTANCE)
            .thenComparing(finding -> finding.getClass().getSimpleName())
            .thenComparing(finding -> finding.grounds().rule())
            .thenComparing(finding -> finding.words(Language.ES))
            .thenComparing(finding -> finding.proof().toString());

    private static final Comparator<Undetermined> STABLE_UNDETERMINED = Comparator.comparing(Undetermined::subject)
            .thenComparing(Undetermined::period, BY_PERIOD)
            .thenComparing(Undetermined::decision, DecisionOrder.INSTANCE)
            .thenComparing(undetermined -> undetermined.missing().toString());

    private Run() {}

    /** Assesses cases in one session: the files of each case, in the order of the cases. */
    static List<Assessment> of(
            RuleBase rules,
            KieSessionsPool sessions,
            Improvements improvements,
            Edition edition,
            Set<Section> sections,
            List<LabourCase> cases,
            List<List<SubjectFile>> files) {
        Trace trace = new Trace(rules::meta, List.of());
        fire(
                sessions.newKieSession(),
                session -> files.forEach(ofCase -> ofCase.forEach(session::insert)),
                PHASES,
                trace,
                rules::models);
        IdentityHashMap<SubjectFile, List<Conclusion>> byFile = new IdentityHashMap<>();
        for (Conclusion conclusion : trace.conclusions()) {
            byFile.computeIfAbsent(conclusion.made().file(), key -> new ArrayList<>())
                    .add(conclusion);
        }
        List<Stamp.Applied> applied = improvements.stamps();
        List<Assessment> assessments = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            List<Conclusion> conclusions = new ArrayList<>();
            for (SubjectFile file : files.get(i)) {
                conclusions.addAll(byFile.getOrDefault(file, List.of()));
            }
            Improvements.Outcome outcome = improvements.of(files.get(i), conclusions);
            assessments.add(assessment(edition, sections, applied, cases.get(i), outcome));
        }
        return assessments;
    }

    /**
     * Fires rules over facts and disposes of the session.
     *
     * @param session a new session
     * @param given inserts the facts
     * @param phases the groups that fire, the last one first
     * @param trace watches what is concluded
     * @param models the models of the rules, to find the one that failed; none when they have none
     */
    static void fire(
            KieSession session,
            Consumer<KieSession> given,
            List<String> phases,
            Trace trace,
            Supplier<List<Model>> models) {
        try {
            session.addEventListener((AgendaEventListener) trace);
            session.addEventListener((RuleRuntimeEventListener) trace);
            given.accept(session);
            for (String phase : phases) {
                session.getAgenda().getAgendaGroup(phase).setFocus();
            }
            session.fireAllRules();
        } catch (RuntimeException e) {
            throw Failures.plain(e, models);
        } finally {
            session.dispose();
        }
    }

    private static Assessment assessment(
            Edition edition,
            Set<Section> sections,
            List<Stamp.Applied> packs,
            LabourCase labourCase,
            Improvements.Outcome outcome) {
        List<Finding> found = new ArrayList<>();
        List<Conclusion> unknown = new ArrayList<>();
        for (Conclusion conclusion : outcome.conclusions()) {
            if (outcome.superseded().contains(conclusion)) {
                continue;
            }
            if (Findings.section(conclusion).filter(sections::contains).isPresent()) {
                if (conclusion.made() instanceof Unknown) {
                    unknown.add(conclusion);
                } else {
                    Findings.finding(conclusion).ifPresent(found::add);
                }
            }
        }
        found.sort(STABLE);
        return new Assessment(
                found,
                unknown.isEmpty() ? List::of : new Lazy<>(() -> undetermined(unknown)),
                new Lazy<>(() -> stamp(edition, packs, labourCase, outcome.conclusions())));
    }

    private static List<Undetermined> undetermined(List<Conclusion> unknown) {
        return unknown.stream()
                .map(conclusion -> Findings.undetermined(conclusion, (Unknown) conclusion.made()))
                .sorted(STABLE_UNDETERMINED)
                .distinct()
                .toList();
    }

    private static Stamp stamp(
            Edition edition, List<Stamp.Applied> packs, LabourCase labourCase, List<Conclusion> conclusions) {
        Map<String, Figure> figures = new TreeMap<>();
        for (Conclusion conclusion : conclusions) {
            for (Object matched : conclusion.matched()) {
                if (matched instanceof Figure figure) {
                    figures.put(figure.id() + " " + figure.from(), figure);
                }
            }
        }
        return new Stamp(
                Version.OF_LIBRARY,
                edition,
                labourCase.asOf(),
                labourCase.since(),
                List.copyOf(figures.values()),
                packs);
    }
}
