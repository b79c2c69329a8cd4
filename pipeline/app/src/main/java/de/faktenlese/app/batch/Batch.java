// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.Faktenlese;
import de.faktenlese.ingest.RawInput;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs many inputs on a fixed number of threads. Outcomes come in the order of the inputs whatever the number of threads, and
 * only a few inputs are in memory at a time however many there are.
 */
public final class Batch {

    /** Rule engines and parsers descend deep into long sentences. */
    private static final long STACK_BYTES = 16L << 20;
    /** So many inputs a thread may be ahead of the one whose outcome is due. */
    private static final int AHEAD = 4;

    private final InputProcessor processor;
    private final int threads;

    /**
     * A batch.
     *
     * @param date the publication date of all documents, if the caller knows it
     * @param sink where the documents go
     * @param threads how many inputs are worked on at a time
     * @param clock what the time is charged to
     */
    public Batch(Faktenlese faktenlese, @Nullable LocalDate date, DocumentSink sink, int threads, StageClock clock) {
        this.processor = new InputProcessor(faktenlese, date, sink, clock);
        this.threads = threads;
    }

    /**
     * Processes all inputs.
     *
     * @param outcomes takes the outcomes of each input, in the order of the inputs, on the caller's thread
     * @throws InterruptedException if the caller is interrupted
     * @throws RuntimeException if the models cannot be loaded or the consumer fails
     */
    public void run(List<InputFile> inputs, Consumer<List<Outcome>> outcomes) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, workerThreads());
        try {
            Queue<Future<List<Outcome>>> underway = new ArrayDeque<>();
            for (InputFile input : inputs) {
                if (underway.size() == threads * AHEAD) {
                    outcomes.accept(result(underway.remove()));
                }
                underway.add(workers.submit(() -> processor.process(input)));
            }
            while (!underway.isEmpty()) {
                outcomes.accept(result(underway.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Processes one input on the caller's thread. */
    public List<Outcome> run(RawInput input) {
        return processor.process(input);
    }

    private static List<Outcome> result(Future<List<Outcome>> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ThreadFactory workerThreads() {
        return work -> {
            Thread thread = new Thread(null, work, "faktenlese worker", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }
}
