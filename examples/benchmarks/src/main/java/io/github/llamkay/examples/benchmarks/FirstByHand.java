package io.github.llamkay.examples.benchmarks;

/** A fresh JVM's first answer, written by hand. */
final class FirstByHand {

    private FirstByHand() {}

    /** Prints how many amounts the first case has. */
    public static void main(String[] args) {
        System.out.println(HandWritten.owed(Cases.of(1)).size());
    }
}
