// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.benchmark;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import de.faktenlese.value.ValueFinder;
import de.faktenlese.value.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds that the value stage takes for one megabyte of what patterns choke on; each must stay under 1000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "-Xss16m"})
public class HostileTextBenchmark {

    private static final int LENGTH = 1 << 20;

    /** What is repeated until it is a megabyte. */
    public enum Hostile {
        DIGITS("1234567890"), SPACED_DIGITS("1 "), MILLIONS("Mio. "), BRACKETS("("), NUMBERS_WITH_DOTS("1.000."),
        YEARS("2025 bis ");

        private final String unit;

        Hostile(String unit) {
            this.unit = unit;
        }
    }

    /** Which of them. */
    @Param
    public Hostile text = Hostile.DIGITS;

    private ValueFinder valueFinder;
    private List<Sentence> sentences;

    /** Makes the text and divides it into sentences. */
    @Setup(Level.Trial)
    public void prepare() {
        ModelFiles models = ModelFiles.shipped();
        valueFinder = GermanValueFinder.read(models);
        sentences = GermanReader.load(models).read(NormalizedText.of(text.unit.repeat(LENGTH / text.unit.length() + 1)));
    }

    /** Finds values. */
    @Benchmark
    public Values values() {
        return valueFinder.find(sentences, LocalDate.of(2025, 6, 27));
    }
}
