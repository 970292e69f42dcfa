package io.github.llamkay.examples.springboot;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A jar that runs in a JVM of its own, on a free port, until it is stopped. */
final class ServiceProcess {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long MINUTES_TO_START = 5;
    private static final long SECONDS_TO_STOP = 30;

    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> started = new CompletableFuture<>();

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /** Starts a jar in its folder and waits until it listens. */
    static ServiceProcess start(Path jar) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ServiceProcess service = new ServiceProcess(
                new ProcessBuilder(java, "-jar", jar.toString(), "--server.port=0", "--server.address=127.0.0.1")
                        .directory(jar.getParent().toFile())
                        .redirectErrorStream(true)
                        .start());
        Thread reading = new Thread(service::read, "log of " + jar.getFileName());
        reading.setDaemon(true);
        reading.start();
        try {
            service.started.get(MINUTES_TO_START, TimeUnit.MINUTES);
            return service;
        } catch (ExecutionException | TimeoutException e) {
            service.stop();
            throw new AssertionError("The service did not start:\n" + service.log(), e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher port = STARTED.matcher(line);
                if (port.find()) {
                    started.complete(Integer.valueOf(port.group(1)));
                }
            }
        } catch (IOException e) {
            started.completeExceptionally(e);
        }
        started.completeExceptionally(new IllegalStateException("It ended before it listened"));
    }

    /** Returns the port on which it listens. */
    int port() {
        return started.join();
    }

    /** Returns what it has logged. */
    String log() {
        return String.join("\n", log);
    }

    /** Ends it, kindly first. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
