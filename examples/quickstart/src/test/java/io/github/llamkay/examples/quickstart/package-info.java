@NullMarked
package io.github.llamkay.examples.quickstart;

import org.jspecify.annotations.NullMarked;
