package io.github.llamkay.examples.report;

import io.github.llamkay.fact.Fact;

/**
 * A fact and where it was read.
 *
 * @param fact the fact
 * @param file the name of the file
 * @param line the line on which its row begins, from 1
 */
record Row(Fact fact, String file, long line) {}
