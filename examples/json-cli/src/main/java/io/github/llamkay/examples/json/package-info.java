/** Cases in and assessments out as JSON, on the command line. */
@NullMarked
package io.github.llamkay.examples.json;

import org.jspecify.annotations.NullMarked;
