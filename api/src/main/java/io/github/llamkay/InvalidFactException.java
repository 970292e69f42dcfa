package io.github.llamkay;

import java.io.Serial;

/**
 * A fact that cannot be: a component with a value that no employment, payment or calendar can have.
 *
 * <p>The message names the component, the value found and what is expected; it never repeats another component, so that
 * no more of a person's data than the component at fault reaches a log.
 */
public final class InvalidFactException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The record and component at fault. */
    private final String component;

    /** The value found. */
    private final String value;

    /** What is expected. */
    private final String expected;

    /**
     * Refuses a component.
     *
     * @param component the record and component at fault, as in {@code "AgreedPay.monthly"}
     * @param value the value found
     * @param expected what is expected, as a noun phrase
     */
    public InvalidFactException(String component, String value, String expected) {
        super(component + " is " + value + "; expected " + expected);
        this.component = component;
        this.value = value;
        this.expected = expected;
    }

    /**
     * Returns the record and component at fault.
     *
     * @return as in {@code "AgreedPay.monthly"}
     */
    public String component() {
        return component;
    }

    /**
     * Returns the value found.
     *
     * @return the value, quoted where it is text
     */
    public String value() {
        return value;
    }

    /**
     * Returns what is expected.
     *
     * @return a noun phrase
     */
    public String expected() {
        return expected;
    }
}
