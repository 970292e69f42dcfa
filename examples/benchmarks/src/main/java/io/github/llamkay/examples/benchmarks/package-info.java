/** How fast Llamkay is, beside the same arithmetic written by hand. */
@NullMarked
package io.github.llamkay.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
