package io.github.llamkay.examples.json;

/**
 * What is wrong with an input.
 *
 * @param pointer where it stands, as a JSON pointer (RFC 6901); blank for the whole input
 * @param value what stands there
 * @param expected what is expected
 */
record Problem(String pointer, String value, String expected) {

    String text() {
        return (pointer.isEmpty() ? "The input" : pointer) + " is " + value + "; expected " + expected;
    }
}
