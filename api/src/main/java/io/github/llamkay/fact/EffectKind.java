package io.github.llamkay.fact;

/** Effects of harassment that can be observed; the lists of health are open. */
public enum EffectKind {
    /** Stress. */
    STRESS(EffectArea.MENTAL_HEALTH),
    /** Anxiety. */
    ANXIETY(EffectArea.MENTAL_HEALTH),
    /** Depression. */
    DEPRESSION(EffectArea.MENTAL_HEALTH),
    /** Anguish. */
    ANGUISH(EffectArea.MENTAL_HEALTH),
    /** Insomnia. */
    INSOMNIA(EffectArea.MENTAL_HEALTH),
    /** Headaches. */
    HEADACHE(EffectArea.PHYSICAL_HEALTH),
    /** Muscle pains. */
    MUSCLE_PAIN(EffectArea.PHYSICAL_HEALTH),
    /** Gastrointestinal disorders. */
    GASTROINTESTINAL_DISORDER(EffectArea.PHYSICAL_HEALTH),
    /** Gastritis. */
    GASTRITIS(EffectArea.PHYSICAL_HEALTH),
    /** Migraine. */
    MIGRAINE(EffectArea.PHYSICAL_HEALTH),
    /** High or low blood pressure. */
    BLOOD_PRESSURE(EffectArea.PHYSICAL_HEALTH),
    /** Frequent absences. */
    FREQUENT_ABSENCE(EffectArea.WORK),
    /** Lower productivity and performance. */
    LOWER_PERFORMANCE(EffectArea.WORK),
    /** A drastic drop of performance. */
    DRASTIC_PERFORMANCE_DROP(EffectArea.WORK),
    /** Abandonment of the work. */
    ABANDONMENT(EffectArea.WORK),
    /** Any other effect. */
    OTHER(EffectArea.OTHER);

    private final EffectArea area;

    EffectKind(EffectArea area) {
        this.area = area;
    }

    /**
     * Returns what it is an effect on.
     *
     * @return the area
     */
    public EffectArea area() {
        return area;
    }
}
