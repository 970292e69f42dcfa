/**
 * What the engine and the rules share: the grouped files that rules match, the facts that rules derive and the drafts of
 * findings. Not for callers.
 */
@NullMarked
package io.github.llamkay.rules.internal;

import org.jspecify.annotations.NullMarked;
