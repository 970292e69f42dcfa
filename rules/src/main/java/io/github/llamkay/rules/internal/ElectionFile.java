package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.Fact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything known of one election of workers' representatives, and the file of the employer in whose company it is held. */
public final class ElectionFile extends SubjectFile {

    private final Election election;
    private final EmployerFile company;

    /**
     * Groups the facts of an election.
     *
     * @param frame dates and edition
     * @param election the election
     * @param facts its other facts, by type
     * @param company the file of its employer
     */
    public ElectionFile(Frame frame, Election election, Map<Class<?>, List<Fact>> facts, EmployerFile company) {
        super(frame, facts);
        this.election = election;
        this.company = company;
    }

    @Override
    public String id() {
        return election.id();
    }

    /** {@return the election} */
    public Election election() {
        return election;
    }

    /** {@return the file of the employer} */
    public EmployerFile company() {
        return company;
    }

    /** {@return what was done, possibly nothing} */
    public List<ElectionAct> acts() {
        return all(ElectionAct.class);
    }

    /**
     * Returns what was done of a kind.
     *
     * @param kind the kind
     * @return the act, or null when it is not known
     */
    public @Nullable ElectionAct act(ElectionActKind kind) {
        for (ElectionAct act : acts()) {
            if (act.kind() == kind) {
                return act;
            }
        }
        return null;
    }
}
