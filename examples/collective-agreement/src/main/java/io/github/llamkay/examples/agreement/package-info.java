/** A collective agreement that improves on the law, as a pack of rules. */
@NullMarked
package io.github.llamkay.examples.agreement;

import org.jspecify.annotations.NullMarked;
