// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives up on a task that takes too long, as a parser may that a broken file sends in circles. The task's thread is interrupted
 * and, if it does not care, left to itself; it does not keep the program from ending.
 *
 * @param most how long a task may take
 */
record TimeLimit(Duration most) {

    /** Room for documents nested deeper than a program's usual stack bears. */
    private static final long STACK_BYTES = 16L << 20;

    /**
     * Runs a task.
     *
     * @throws TimeoutException if it took too long
     * @throws Exception what the task threw; an error that it threw, memory or stack overflow, as {@link ExecutionException}
     */
    <T> T call(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "ingest", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (TimeoutException e) {
            throw new TimeoutException("not read after " + most.toSeconds() + " seconds");
        } finally {
            thread.interrupt();
        }
    }
}
