package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Two steps of a timetable in the wrong order.
 *
 * @param first the step that should come first
 * @param then the step that should follow it
 */
public record Disorder(ElectionAct first, ElectionAct then) {

    private static final List<ElectionActKind> ORDER = List.of(
            ElectionActKind.CALL_PUBLISHED,
            ElectionActKind.REGISTRATION_OPENED,
            ElectionActKind.REGISTRATION_CLOSED,
            ElectionActKind.REGISTERED_PUBLISHED,
            ElectionActKind.ELIGIBLE_PUBLISHED,
            ElectionActKind.VOTED);

    /**
     * Finds each step that comes before the known one that it should follow. The list of eligible candidates comes before
     * election day; other steps may share a day.
     *
     * @param file the election
     * @return the pairs, in the order of the steps
     */
    public static List<Disorder> of(ElectionFile file) {
        List<Disorder> found = new ArrayList<>();
        ElectionAct last = null;
        for (ElectionActKind kind : ORDER) {
            ElectionAct act = file.act(kind);
            if (act == null) {
                continue;
            }
            boolean apart = kind == ElectionActKind.VOTED;
            if (last != null
                    && (act.on().isBefore(last.on()) || (apart && act.on().equals(last.on())))) {
                found.add(new Disorder(last, act));
            }
            if (last == null || act.on().isAfter(last.on())) {
                last = act;
            }
        }
        return found;
    }
}
