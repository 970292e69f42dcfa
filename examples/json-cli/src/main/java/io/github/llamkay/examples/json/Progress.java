package io.github.llamkay.examples.json;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A bar on standard error for long runs, drawn only while a person watches: on a terminal. */
final class Progress implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final long size;
    private final boolean watched;
    private final LongSupplier clock;
    private final long start;
    private long read;
    private long lines;
    private long drawn;

    private Progress(PrintStream err, long size, boolean watched, LongSupplier clock) {
        this.err = err;
        this.size = size;
        this.watched = watched;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start;
    }

    /** Returns a bar for an input of some bytes, 0 when they are not known. */
    static Progress of(PrintStream err, long size) {
        return new Progress(err, size, isTerminal(), System::nanoTime);
    }

    /** Returns a bar that is drawn, or not, by a clock in nanoseconds. */
    static Progress of(PrintStream err, long size, boolean watched, LongSupplier clock) {
        return new Progress(err, size, watched, clock);
    }

    /** Asks the shell whether standard error is a terminal, which Java does not tell; without a shell, no bar. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Counts a line. */
    void read(long bytes) {
        read += bytes;
        lines++;
        if (watched && clock.getAsLong() - drawn >= PAUSE) {
            drawn = clock.getAsLong();
            draw();
        }
    }

    private void draw() {
        String counted = lines + " lines, " + Math.round(lines / seconds()) + " a second";
        if (size > 0) {
            int done = (int) Math.min(WIDTH, WIDTH * read / size);
            err.print("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + Math.min(100, 100 * read / size)
                    + " %, " + counted + "\u001b[K");
        } else {
            err.print("\r" + counted + "\u001b[K");
        }
        err.flush();
    }

    private double seconds() {
        return Math.max(1e-3, (clock.getAsLong() - start) / 1e9);
    }

    @Override
    public void close() {
        if (watched && drawn != start) {
            draw();
            err.println();
        }
    }
}
