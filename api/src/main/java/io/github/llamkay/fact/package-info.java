/**
 * What a caller knows: small, complete, immutable records that check themselves.
 *
 * <p>No component is ever null and no value means "unknown": what the caller does not know, the caller does not insert.
 * A rule that lacks a fact does not fire, and {@link io.github.llamkay.Assessment#undetermined()} names the fact that was
 * missing. That something did <em>not</em> happen is said by {@link io.github.llamkay.fact.NotDone} or
 * {@link io.github.llamkay.fact.RecordsComplete}, never by silence.
 *
 * <p>Money is in soles (PEN). Dates are calendar dates of Peru.
 */
@NullMarked
package io.github.llamkay.fact;

import org.jspecify.annotations.NullMarked;
