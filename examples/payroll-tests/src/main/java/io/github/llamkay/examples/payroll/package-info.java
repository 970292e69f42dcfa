/** A small payroll as first written, with five bugs, and as mended once its tests had found them. */
@NullMarked
package io.github.llamkay.examples.payroll;

import org.jspecify.annotations.NullMarked;
