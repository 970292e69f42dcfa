package io.github.llamkay.examples.documentation;

/**
 * A link.
 *
 * @param text what is read
 * @param href where it leads
 * @param note what is said beside it, blank for nothing
 */
record Link(String text, String href, String note) {

    Link(String text, String href) {
        this(text, href, "");
    }
}
