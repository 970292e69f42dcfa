package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ConductStanding;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.HarasserRole;
import io.github.llamkay.fact.HarassmentAct;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentTrait;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.SexualForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A conduct that may be harassment, with how it was.
 *
 * @param conduct the conduct
 * @param traits how it was
 */
public record ReportedConduct(HarassmentConduct conduct, HarassmentTraits traits) implements Bundle {

    @Override
    public List<Fact> parts() {
        return List.of(conduct, traits);
    }

    /** {@return the day} */
    public LocalDate on() {
        return conduct.on();
    }

    /** {@return the day, as a period} */
    public Period period() {
        return new Period(conduct.on(), conduct.on());
    }

    /** {@return what was done} */
    public HarassmentAct act() {
        return conduct.act();
    }

    /** {@return whether it is established, rather than reported} */
    public boolean established() {
        return conduct.standing() == ConductStanding.ESTABLISHED;
    }

    /**
     * Tells whether it had a trait.
     *
     * @param trait the trait
     * @return whether it had it
     */
    public boolean was(HarassmentTrait trait) {
        return traits.traits().contains(trait);
    }

    /** {@return whether it is of a sexual nature, in itself or as it was done} */
    public boolean sexual() {
        return conduct.act().sexual() || was(HarassmentTrait.SEXUAL_OR_SEXIST);
    }

    /** {@return whether it was unwanted or rejected} */
    public boolean unwelcome() {
        return was(HarassmentTrait.UNWANTED) || was(HarassmentTrait.REJECTED);
    }

    /** {@return whether it is hostile treatment because such conducts were rejected} */
    public boolean afterRejection() {
        return conduct.act().form() == SexualForm.AFTER_REJECTION && was(HarassmentTrait.REJECTED);
    }

    /** {@return whether it degrades the environment or endangers the job} */
    public boolean degradesOrEndangers() {
        return was(HarassmentTrait.DEGRADES_ENVIRONMENT) || was(HarassmentTrait.ENDANGERS_JOB);
    }

    /** {@return whether it was unbearable, hostile, humiliating or offensive} */
    public boolean offends() {
        return was(HarassmentTrait.UNBEARABLE)
                || was(HarassmentTrait.HOSTILE)
                || was(HarassmentTrait.HUMILIATING)
                || was(HarassmentTrait.OFFENSIVE);
    }

    /**
     * Tells whether the sources name the role of whoever did it for the work at hand.
     *
     * @param regime the regime of the worker
     * @return whether so
     */
    public boolean covered(Regime regime) {
        return regime == Regime.HOUSEHOLD || !conduct.by().ofHousehold();
    }

    /**
     * Tells whether whoever did it is of the list for household work: the employer, who lives in the home, who is from outside.
     *
     * @param regime the regime of the worker
     * @return whether it is household work and so
     */
    public boolean ofHouseholdList(Regime regime) {
        return regime == Regime.HOUSEHOLD
                && (conduct.by() == HarasserRole.EMPLOYER || conduct.by().ofHousehold());
    }

    /** {@return values that words may name} */
    public Map<String, Object> values() {
        return Map.of("id", conduct.id(), "on", conduct.on(), "act", conduct.act(), "by", conduct.by());
    }
}
