package io.github.llamkay.core;

import io.github.llamkay.RuleFailedException;
import io.github.llamkay.core.RuleMeta.DoubtKey;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.internal.Bundle;
import io.github.llamkay.rules.internal.Derived;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Watches one run of the rules and remembers, for everything that they insert, which rule did and what it had matched. */
final class Trace extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    private final Function<String, RuleMeta> metas;
    /** More than any rules conclude of a chunk of cases; those of a pack could go on for ever. */
    private static final int MOST = 1_000_000;

    private final IdentityHashMap<Object, Conclusion> byMade = new IdentityHashMap<>();
    private final List<Conclusion> conclusions = new ArrayList<>();
    private @Nullable Match firing;

    /**
     * Watches a run.
     *
     * @param metas what a rule says of itself, by its name
     * @param known what earlier runs concluded and this one is given
     */
    Trace(Function<String, RuleMeta> metas, Collection<Conclusion> known) {
        this.metas = metas;
        known.forEach(conclusion -> byMade.put(conclusion.made(), conclusion));
    }

    /** Returns everything that rules inserted in this run, in the order of insertion. */
    List<Conclusion> conclusions() {
        return conclusions;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch();
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        Match match = firing;
        if (event.getRule() == null || match == null) {
            return;
        }
        if (!(event.getObject() instanceof Derived made)) {
            throw new RuleFailedException(
                    event.getRule().getName(),
                    "it inserted a " + event.getObject().getClass().getSimpleName()
                            + "; expected a derived fact or a draft",
                    null);
        }
        if (conclusions.size() == MOST) {
            throw new RuleFailedException(
                    event.getRule().getName(),
                    MOST + " conclusions were drawn without an end; expected no rule to match what it concludes",
                    null);
        }
        RuleMeta meta = metas.apply(match.getRule().getName());
        List<Object> matched = new ArrayList<>();
        List<Conclusion> because = new ArrayList<>();
        match.getObjects().forEach(object -> sort(object, matched, because));
        matched.addAll(made.figures());
        Conclusion conclusion =
                new Conclusion(made, meta, matched, because, doubts(meta, because), fromMemory(matched, because));
        byMade.put(made, conclusion);
        conclusions.add(conclusion);
    }

    private void sort(@Nullable Object object, List<Object> matched, List<Conclusion> because) {
        Conclusion known = byMade.get(object);
        if (known != null) {
            because.add(known);
        } else if (object instanceof Bundle bundle) {
            bundle.parts().forEach(part -> sort(part, matched, because));
        } else if (object instanceof Collection<?> several) {
            several.forEach(one -> sort(one, matched, because));
        } else if (object instanceof Object[] several) {
            for (Object one : several) {
                sort(one, matched, because);
            }
        } else if (object != null) {
            matched.add(object);
        }
    }

    private static List<DoubtKey> doubts(RuleMeta meta, List<Conclusion> because) {
        DoubtKey own = meta.doubt();
        List<DoubtKey> doubts = own == null ? List.of() : List.of(own);
        for (Conclusion conclusion : because) {
            doubts = union(doubts, conclusion.doubts());
        }
        return doubts;
    }

    private static List<Figure> fromMemory(List<Object> matched, List<Conclusion> because) {
        List<Figure> figures = List.of();
        for (Object object : matched) {
            if (object instanceof Figure figure && figure.confidence() == Figure.Confidence.FROM_MEMORY) {
                figures = union(figures, List.of(figure));
            }
        }
        for (Conclusion conclusion : because) {
            figures = union(figures, conclusion.fromMemory());
        }
        return figures;
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        if (more.isEmpty() || some.containsAll(more)) {
            return some;
        }
        List<T> all = new ArrayList<>(some);
        more.stream().filter(one -> !some.contains(one)).forEach(all::add);
        return all;
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new RuleFailedException(event.getRule().getName(), "it updated a fact; rules only insert", null);
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getRule() != null) {
            throw new RuleFailedException(event.getRule().getName(), "it deleted a fact; rules only insert", null);
        }
    }
}
