package io.github.llamkay.examples.documentation;

/** What the site is made of cannot be read: the message says where, what was found and what is expected. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
