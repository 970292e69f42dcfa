package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A conduct that may be harassment, suffered by the worker of the employment. How it was is said by {@link HarassmentTraits}.
 * No person is named but by the role.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id an id of the caller, by which other facts name it
 * @param on the day
 * @param act what was done
 * @param by the role of whoever did it
 * @param standing whether it is reported or established
 */
public record HarassmentConduct(
        String employment, String id, LocalDate on, HarassmentAct act, HarasserRole by, ConductStanding standing)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id an id of the caller, by which other facts name it
     * @param on the day
     * @param act what was done
     * @param by the role of whoever did it
     * @param standing whether it is reported or established
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentConduct {
        Checks.id("HarassmentConduct.employment", employment);
        Checks.id("HarassmentConduct.id", id);
        Checks.date("HarassmentConduct.on", on);
        Checks.present("HarassmentConduct.act", act);
        Checks.present("HarassmentConduct.by", by);
        Checks.present("HarassmentConduct.standing", standing);
    }
}
