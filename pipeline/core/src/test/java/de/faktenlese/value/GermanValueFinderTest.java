// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The value finder")
class GermanValueFinderTest {

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

    @Test
    @DisplayName("resolves crowns by the country that the text names")
    void resolvesFamilies() {
        assertThat(Readings.amounts("Der Konzern aus Oslo nahm 40 Mio. Kronen ein.", null))
                .isEqualTo("40 Mio. Kronen = 40000000 NOK");
        assertThat(Readings.amounts("Der Konzern aus Prag nahm 40 Mio. Kronen ein.", null))
                .isEqualTo("40 Mio. Kronen = 40000000 CZK");
    }
}
