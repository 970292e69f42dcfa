package io.github.llamkay.examples.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.github.llamkay.CaseResult;
import io.github.llamkay.LabourLaw;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Assesses a batch whose cases are made as they are drawn, and tells its speed and the heap that was held. */
final class BatchHeap {

    private static final double MILLION = 1e6;

    private BatchHeap() {}

    /** Takes the name of the collector and the number of cases, and prints a row. */
    public static void main(String[] args) throws InterruptedException {
        AtomicLong most = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (notification, handback) -> {
                                    if (notification.getUserData() instanceof CompositeData data
                                            && notification
                                                    .getType()
                                                    .equals(
                                                            GarbageCollectionNotificationInfo
                                                                    .GARBAGE_COLLECTION_NOTIFICATION)) {
                                        most.accumulateAndGet(heapAfter(data), Math::max);
                                    }
                                },
                                null,
                                null));
        long cases = Long.parseLong(args[1]);
        LabourLaw law = LabourLaw.load();
        long begun = System.nanoTime();
        long assessed = law.assessAll(Cases.first(cases))
                .filter(CaseResult.Assessed.class::isInstance)
                .count();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (assessed != cases) {
            throw new IllegalStateException(assessed + " of " + cases + " cases assessed");
        }
        Thread.sleep(200);
        Benchmarks.row(args[0], args[1], "%,.0f".formatted(cases / seconds), "%.0f".formatted(most.get() / MILLION));
    }

    private static long heapAfter(CompositeData data) {
        return GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .map(pool -> pool.getValue())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Old");
    }
}
