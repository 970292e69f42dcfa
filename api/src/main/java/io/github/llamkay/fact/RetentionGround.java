package io.github.llamkay.fact;

/** Why CTS is held back. */
public enum RetentionGround {
    /** A loss caused by the grave fault for which the worker was dismissed. */
    GRAVE_FAULT_LOSS,
    /** A judge's order for maintenance. */
    MAINTENANCE_ORDER,
    /** Any other debt. */
    OTHER_DEBT
}
