/** Tests of the documentation site. */
@NullMarked
package io.github.llamkay.examples.documentation;

import org.jspecify.annotations.NullMarked;
