/** A small payroll, read from files and assessed worker by worker. */
@NullMarked
package io.github.llamkay.examples.quickstart;

import org.jspecify.annotations.NullMarked;
