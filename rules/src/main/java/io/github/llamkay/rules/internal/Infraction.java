package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A very serious infraction of the list of hostility and harassment.
 *
 * @param file the employment or employer
 * @param kind which one
 * @param period the day of the act, null of a lack of measures
 */
public record Infraction(
        SubjectFile file, InfractionKind kind, @Nullable Period period) implements Derived {

    /** {@return the duty whose breach it is; only of a lack of measures} */
    public Duty duty() {
        return kind == InfractionKind.NO_PREVENTION ? Duty.PREVENT_HARASSMENT : Duty.STOP_HARASSMENT;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("what", kind);
    }

    @Override
    public String variant() {
        return "INFRACTION";
    }
}
