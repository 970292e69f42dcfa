/**
 * The catalogue: every question of the sources, the decisions taken from it and the rules that apply each decision.
 */
@NullMarked
package io.github.llamkay.catalogue;

import org.jspecify.annotations.NullMarked;
