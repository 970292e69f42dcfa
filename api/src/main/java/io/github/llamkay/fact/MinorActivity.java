package io.github.llamkay.fact;

/** Activities for which the law tells minimum ages apart. */
public enum MinorActivity {
    /** Industrial fishing. */
    INDUSTRIAL_FISHING,
    /** Industrial work. */
    INDUSTRIAL,
    /** Commercial work. */
    COMMERCIAL,
    /** Mining other than small-scale and artisanal mining. */
    MINING,
    /** Small-scale or artisanal mining (Ley 27651). */
    SMALL_OR_ARTISANAL_MINING,
    /** Agriculture that is not industrial. */
    NON_INDUSTRIAL_AGRICULTURE,
    /** Industrial agriculture. */
    INDUSTRIAL_AGRICULTURE,
    /** Work of an artist, performer or executant under Ley 28131. */
    ARTISTIC,
    /** Any other activity. */
    OTHER
}
