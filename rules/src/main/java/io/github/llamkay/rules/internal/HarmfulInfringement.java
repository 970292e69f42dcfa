package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.SafetyEvent;
import io.github.llamkay.fact.SafetyInfringement;
import java.util.Map;

/**
 * A conduct against the rules of safety and health at work caused an accident whose harm grades it.
 *
 * @param file the employer
 * @param fact the conduct
 * @param event the accident
 */
public record HarmfulInfringement(EmployerFile file, SafetyInfringement fact, SafetyEvent event) implements Derived {

    /** {@return the id of the infringement} */
    public String infringement() {
        return fact.infringement();
    }

    @Override
    public Period period() {
        return new Period(event.on(), event.on());
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "infringement",
                infringement(),
                "conduct",
                fact.conduct(),
                "event",
                event.event(),
                "affected",
                file.reach(infringement()));
    }
}
