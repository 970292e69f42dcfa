/**
 * The dated figures of the law and the calendar of business days.
 *
 * <p>Both are tables that a lawyer can read and correct: {@code figures.csv} and {@code holidays.csv} in
 * {@code io/github/llamkay/rules}. {@link io.github.llamkay.rules.figures.Figures} answers what a figure was on a day,
 * {@link io.github.llamkay.rules.figures.Holidays} which days are public holidays, and
 * {@link io.github.llamkay.rules.figures.BusinessDays} counts terms. Outside the days that the tables cover, each of
 * them refuses to answer.
 */
@NullMarked
package io.github.llamkay.rules.figures;

import org.jspecify.annotations.NullMarked;
