/** The arithmetic that the rules call: small, pure, with explicit scale and rounding. No condition of law lives here. */
@NullMarked
package io.github.llamkay.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
