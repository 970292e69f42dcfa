/**
 * The engine: loads the rules, runs cases and gathers findings with their proofs.
 *
 * <p>Callers use {@link io.github.llamkay.LabourLaw}, which finds this package by itself. Meant to be named are
 * {@link io.github.llamkay.core.LabourVerifier}, the test kit, and what stands between the library and JSON, YAML or CSV:
 * {@link io.github.llamkay.core.CaseReader} and {@link io.github.llamkay.core.FactReader} read plain trees and values,
 * {@link io.github.llamkay.core.AssessmentWriter} writes them.
 */
@NullMarked
package io.github.llamkay.core;

import org.jspecify.annotations.NullMarked;
