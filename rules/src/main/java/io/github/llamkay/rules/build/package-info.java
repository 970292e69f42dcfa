/** Tools of the build, not in the jar. */
@NullMarked
package io.github.llamkay.rules.build;

import org.jspecify.annotations.NullMarked;
