/**
 * What the rules conclude: entitlements, obligations, violations, eligibilities and classifications, each with the
 * decision of the source that it applies, its norms, its proof and its words in Spanish and English; and what stayed
 * undetermined.
 */
@NullMarked
package io.github.llamkay.finding;

import org.jspecify.annotations.NullMarked;
