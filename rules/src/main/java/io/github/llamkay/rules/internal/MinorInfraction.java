package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ground of the infraction in the work of minors under dependence.
 *
 * @param young the person who works
 * @param ground the ground
 */
public record MinorInfraction(YoungWorker young, InfractionGround ground) implements Derived {

    @Override
    public EmploymentFile file() {
        return young.file();
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("ground", ground);
    }

    /** {@return whether the fixed fine of the later law is for it} */
    public boolean fixedFine() {
        return ground == InfractionGround.BELOW_MINIMUM_AGE
                || ground == InfractionGround.NO_AUTHORISATION
                || ground == InfractionGround.FORCED_LABOUR;
    }

    /**
     * Returns the grounds of several.
     *
     * @param all the infractions
     * @return the grounds, each once
     */
    public static List<InfractionGround> grounds(List<MinorInfraction> all) {
        return all.stream().map(MinorInfraction::ground).distinct().sorted().toList();
    }
}
