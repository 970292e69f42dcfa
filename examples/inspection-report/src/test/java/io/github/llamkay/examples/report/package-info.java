/** What an inspector sees. Amounts are computed by hand from the files of the sample folder. */
@NullMarked
package io.github.llamkay.examples.report;

import org.jspecify.annotations.NullMarked;
