/**
 * Entry point of Llamkay, Peruvian labour law as a library.
 *
 * <p>A caller builds a {@link io.github.llamkay.LabourCase} from {@linkplain io.github.llamkay.fact facts}, asks
 * {@link io.github.llamkay.LabourLaw} to assess it and reads the {@linkplain io.github.llamkay.finding findings} of the
 * {@link io.github.llamkay.Assessment}.
 */
@NullMarked
package io.github.llamkay;

import org.jspecify.annotations.NullMarked;
