package io.github.llamkay.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bonuses, allowances and benefits of civil construction (section XVI.C, question 1, page 40). The manual prints their
 * names and no amount.
 */
public enum ConstructionItem {
    /** Bonificación unificada de la construcción (BUC). */
    UNIFIED_BONUS(null, Timing.EACH_ACCOUNT),
    /** Bonificación por alta especialización (BAE). */
    SPECIALISATION_BONUS(ConstructionCondition.HIGH_SPECIALISATION, Timing.EACH_ACCOUNT),
    /** Bonificación por movilidad. */
    MOBILITY(null, Timing.EACH_ACCOUNT),
    /** Bonificación por asignación escolar. */
    SCHOOL_ALLOWANCE(null, Timing.OWN_RULE),
    /** Bonificación por turno de noche. */
    NIGHT_SHIFT(ConstructionCondition.NIGHT_SHIFT, Timing.EACH_ACCOUNT),
    /** Bonificación por contacto directo con el agua o aguas servidas. */
    WATER_CONTACT(ConstructionCondition.WATER_CONTACT, Timing.EACH_ACCOUNT),
    /** Bonificación por riesgo de trabajo bajo la cota cero. */
    BELOW_GRADE(ConstructionCondition.BELOW_GRADE, Timing.EACH_ACCOUNT),
    /** Bonificación por altura. */
    HEIGHT(ConstructionCondition.HEIGHT, Timing.EACH_ACCOUNT),
    /** Bonificación por altitud. */
    ALTITUDE(ConstructionCondition.ALTITUDE, Timing.EACH_ACCOUNT),
    /** Asignación por defunción. */
    DEATH_ALLOWANCE(ConstructionCondition.DEATH, Timing.EACH_ACCOUNT),
    /** Gratificaciones of July and December. */
    GRATIFICATIONS(null, Timing.ON_ITS_DAY),
    /** Horas extras. */
    OVERTIME(ConstructionCondition.OVERTIME, Timing.EACH_ACCOUNT),
    /** Compensación por tiempo de servicios (CTS). */
    CTS(null, Timing.ON_ITS_DAY),
    /** Compensación vacacional. */
    VACATION_COMPENSATION(null, Timing.ON_ITS_DAY),
    /** Póliza de seguro de vida (EsSalud + Vida). */
    LIFE_POLICY(null, Timing.EACH_ACCOUNT),
    /** Protector solar. */
    SUNSCREEN(null, Timing.EACH_ACCOUNT);

    /** When an item is given. */
    public enum Timing {
        /** With every account in which it is earned. */
        EACH_ACCOUNT,
        /** On a day of its own, so that an account without it says nothing. */
        ON_ITS_DAY,
        /** As a question of its own says. */
        OWN_RULE
    }

    private final @Nullable ConstructionCondition condition;
    private final Timing timing;

    ConstructionItem(@Nullable ConstructionCondition condition, Timing timing) {
        this.condition = condition;
        this.timing = timing;
    }

    /**
     * Returns when it is given.
     *
     * @return the timing
     */
    public Timing timing() {
        return timing;
    }

    /**
     * Tells whether it is earned under some conditions.
     *
     * @param conditions what held
     * @return whether its own condition is among them, or it has none
     */
    public boolean earnedUnder(Set<ConstructionCondition> conditions) {
        return condition == null || conditions.contains(condition);
    }

    /**
     * Returns all items.
     *
     * @return the items, in the order of the manual
     */
    public static List<ConstructionItem> all() {
        return List.of(values());
    }
}
