/** Assessments over HTTP, with Spring Boot. */
@NullMarked
package io.github.llamkay.examples.springboot;

import org.jspecify.annotations.NullMarked;
