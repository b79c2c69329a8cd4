// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Sentence;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The value finder")
class GermanValueFinderTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int WARM_UP = 20_000;
    /**
     * A quiet machine takes less than 0.6 s for the slowest; twice a second lets a busy one pass and nothing that is not
     * linear.
     */
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    @ParameterizedTest(name = "{1}")
    @MethodSource("money")
    @DisplayName("reads amounts of money, and only these")
    void readsMoney(@Nullable LocalDate date, String text, String expected) {
        assertThat(Readings.amounts(text, date)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("quantities")
    @DisplayName("reads percentages, counts and multiples")
    void readsQuantities(@Nullable LocalDate date, String text, String expected) {
        assertThat(Readings.quantities(text, date)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("times")
    @DisplayName("reads times as TIMEX3")
    void readsTimes(@Nullable LocalDate date, String text, String expected) {
        assertThat(Readings.times(text, date)).isEqualTo(expected);
    }

    static Stream<Arguments> money() {
        return corpus("money");
    }

    static Stream<Arguments> quantities() {
        return corpus("quantities");
    }

    static Stream<Arguments> times() {
        return corpus("times");
    }

    /** The rows of a corpus; "\n" stands for a line break, "␣" for a no-break space; the date is empty where none is known. */
    private static Stream<Arguments> corpus(String name) {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(
                GermanValueFinderTest.class.getResourceAsStream("/value/" + name + ".tsv")), StandardCharsets.UTF_8)) {
            return Table.read(name + ".tsv", in).rows().stream().map(row -> Arguments.of(
                    row.get("date").isEmpty() ? null : LocalDate.parse(row.get("date")), unescape(row.get("text")),
                    unescape(row.get("expected"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace('␣', '\u00a0');
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "Mio. ", "(", "Euro ", "1,", "1. ", "5 Euro, ", "von 5 auf ", "- ", "ein ", "10 000 ", "1.000.",
            "Jahr ", "vor ", "a", "–",
        "Ende des ", "2024 ", "3. und ", "am Montag ", "je "})
    @DisplayName("reads a megabyte of anything in about a second at most")
    void isLinear(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        LocalDate date = LocalDate.of(2025, 7, 4);
        Sentence sentence = Readings.sentence(text);
        Readings.read(List.of(Readings.sentence(piece.repeat(WARM_UP))), date);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Readings.read(List.of(sentence), date);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(spent)).as("time of the processor").isLessThan(ENOUGH);
    }

    @Test
    @DisplayName("resolves crowns by the country that the text names")
    void resolvesFamilies() {
        assertThat(Readings.amounts("Der Konzern aus Oslo nahm 40 Mio. Kronen ein.", null))
                .isEqualTo("40 Mio. Kronen = 40000000 NOK");
        assertThat(Readings.amounts("Der Konzern aus Prag nahm 40 Mio. Kronen ein.", null))
                .isEqualTo("40 Mio. Kronen = 40000000 CZK");
    }
}
