/** The calendar of an election of safety representatives, as text, as an iCalendar file and as a page. */
@NullMarked
package io.github.llamkay.examples.csst;

import org.jspecify.annotations.NullMarked;
