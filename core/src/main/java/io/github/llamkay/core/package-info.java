/**
 * The engine: loads the rules, runs cases and gathers findings with their proofs.
 *
 * <p>Callers use {@link io.github.llamkay.LabourLaw}, which finds this package by itself; only
 * {@link io.github.llamkay.core.LabourVerifier}, the test kit, is meant to be named.
 */
@NullMarked
package io.github.llamkay.core;

import org.jspecify.annotations.NullMarked;
