/** Writes the documentation site: a page for each section of the catalogue, the figures, the facts, the scenarios. */
@NullMarked
package io.github.llamkay.examples.documentation;

import org.jspecify.annotations.NullMarked;
