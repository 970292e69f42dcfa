package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.LabourLaw;

/** A fresh JVM's first answer, from Llamkay. */
final class FirstAssessment {

    private FirstAssessment() {}

    /** Prints how many findings the first case has. */
    public static void main(String[] args) {
        System.out.println(LabourLaw.load().assess(Cases.of(1)).findings().size());
    }
}
