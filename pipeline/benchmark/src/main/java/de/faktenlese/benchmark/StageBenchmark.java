// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.benchmark;

import de.faktenlese.Pipeline;
import de.faktenlese.document.Sentence;
import de.faktenlese.language.CoreNlpNameTagger;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tokens per second of each stage, of all stages together, and of CoreNLP's own name tagger, on one thread.
 *
 * <p>Of a machine that does other things too only {@code tokens} divided by {@code cpuSeconds} is worth comparing: tokens per
 * second of processor time.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-Xss16m"})
public class StageBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Counts what is read, for JMH to divide by the time. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {

        /** The tokens read in the current iteration. */
        public long tokens;

        /** The processor time that this took. */
        public double cpuSeconds;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
            cpuSeconds = 0;
        }
    }

    /** CoreNLP's German name tagger as it is shipped, alone. */
    @State(Scope.Benchmark)
    public static class StockNames {

        private CoreNlpNameTagger tagger;

        /** Loads the model. */
        @Setup(Level.Trial)
        public void load() {
            tagger = CoreNlpNameTagger.load();
        }
    }

    /** Tokenizer, sentences, parts of speech, lemmas. */
    @Benchmark
    public void reader(Newsletters newsletters, Counter counter, Blackhole hole) {
        each(newsletters, counter, hole, (pipeline, newsletter) -> pipeline.reader().read(newsletter.document().text()));
    }

    /** Amounts, quantities, times. */
    @Benchmark
    public void values(Newsletters newsletters, Counter counter, Blackhole hole) {
        each(newsletters, counter, hole, (pipeline, newsletter) ->
                pipeline.valueFinder().find(newsletter.sentences(), newsletter.date()));
    }

    /** Names, and what they name. */
    @Benchmark
    public void entities(Newsletters newsletters, Counter counter, Blackhole hole) {
        each(newsletters, counter, hole, (pipeline, newsletter) ->
                pipeline.entityFinder().find(newsletter.sentences(), newsletter.values()));
    }

    /** To compare {@link #entities} with: labels of words only, neither joined to names nor resolved. */
    @Benchmark
    public void stockNames(Newsletters newsletters, StockNames stock, Counter counter, Blackhole hole) {
        each(newsletters, counter, hole, (pipeline, newsletter) -> {
            for (Sentence sentence : newsletter.sentences()) {
                hole.consume(stock.tagger.tag(sentence.tokens()));
            }
            return newsletter;
        });
    }

    /** Facts. */
    @Benchmark
    public void facts(Newsletters newsletters, Counter counter, Blackhole hole) {
        each(newsletters, counter, hole, (pipeline, newsletter) ->
                pipeline.factFinder().find(newsletter.sentences(), newsletter.entities(), newsletter.values()));
    }

    /** From document to facts. */
    @Benchmark
    public void allStages(Newsletters newsletters, Counter counter, Blackhole hole) {
        each(newsletters, counter, hole, (pipeline, newsletter) -> pipeline.extract(newsletter.document()));
    }

    private static void each(Newsletters newsletters, Counter counter, Blackhole hole,
                             BiFunction<Pipeline, ReadNewsletter, Object> stage) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (ReadNewsletter newsletter : newsletters.all()) {
            hole.consume(stage.apply(newsletters.pipeline(), newsletter));
            counter.tokens += newsletter.tokens();
        }
        counter.cpuSeconds += (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
