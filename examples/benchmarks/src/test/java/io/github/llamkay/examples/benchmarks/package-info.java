/** Tests that both sides of the benchmarks give the same answers. */
@org.jspecify.annotations.NullMarked
package io.github.llamkay.examples.benchmarks;
