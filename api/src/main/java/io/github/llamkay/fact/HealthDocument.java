package io.github.llamkay.fact;

/** The documents that give proof of the watch over the workers' health. */
public enum HealthDocument {
    /** Annual plan of occupational health. */
    ANNUAL_HEALTH_PLAN,
    /** Programme of the watch over the workers' health. */
    SURVEILLANCE_PROGRAMME
}
