// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Sentence;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that make a careless grammar take time with the square of their length. {@code HostileTextBenchmark} measures the same
 * on a warm machine.
 */
@DisplayName("Given a megabyte as one sentence, the value finder")
class HostileTextIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int WARM_UP = 20_000;
    private static final LocalDate DATE = LocalDate.of(2025, 7, 4);
    private static final Duration ENOUGH = Duration.ofSeconds(1);
    /** Runs of which one must be fast enough: the first are slow while the code is compiled or others use the caches. */
    private static final int RUNS = 4;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "1,", "1. ", "1.000.", "10 000 ", "Mio. ", "MILLIARDEN ", "Euro ", "5 Euro, ", "von 5 auf ",
            "auf 5 von ", "5 (", "5 (5) ", "- ", "–", "(", "ein ", "ein bis ", "je ", "a", "dreifach ", "dreimal so "})
    @DisplayName("reads amounts and quantities in less than a second of the processor")
    void readsMeasures(String piece) {
        assertThat(timeFor(piece)).as("time of the processor").isLessThan(ENOUGH);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Jahr ", "vor ", "heute in ", "Ende des ", "2024 ", "2024 und ", "3. und ", "am 15. ", "ersten ",
            "letzten Freitag im ", "am Montag ", "Nacht zum ", "Vorquartal ", "um zehn nach halb ", "jeden "})
    @DisplayName("reads times in less than a second of the processor")
    void readsTimes(String piece) {
        assertThat(timeFor(piece)).as("time of the processor").isLessThan(ENOUGH);
    }

    private static Duration timeFor(String piece) {
        Readings.read(List.of(Readings.sentence(piece.repeat(WARM_UP))), DATE);
        Sentence sentence = Readings.sentence(piece.repeat(MEGABYTE / piece.length()));
        Duration least = timeFor(sentence);
        for (int run = 1; run < RUNS && least.compareTo(ENOUGH) >= 0; run++) {
            Duration next = timeFor(sentence);
            least = next.compareTo(least) < 0 ? next : least;
        }
        return least;
    }

    /** The time that this thread computes, however many others wait for the processor. */
    private static Duration timeFor(Sentence sentence) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Readings.read(List.of(sentence), DATE);
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
