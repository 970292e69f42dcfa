/** The report of a labour inspection, as one page, from a folder of the records of one employer. */
@NullMarked
package io.github.llamkay.examples.report;

import org.jspecify.annotations.NullMarked;
