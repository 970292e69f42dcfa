@NullMarked
package io.github.llamkay.core;

import org.jspecify.annotations.NullMarked;
