// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The language of a text")
class OpenNlpLanguageDetectorIT {

    private static final LanguageDetector DETECTOR = OpenNlpLanguageDetector.load();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/language/languages.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void isAsMarked(String language, String text) {
        if (language.equals("de")) {
            assertThat(DETECTOR.detect(text)).as("German is never taken for another language").isIn("de", "und");
        } else {
            assertThat(DETECTOR.detect(text)).isEqualTo(language);
        }
    }

    @Test
    void canBeAskedFromManyThreadsAtOnce() {
        String german = "Der Konzern hat am Dienstag mitgeteilt, dass der Umsatz um zwölf Prozent gestiegen ist.";
        String english = "The company announced on Tuesday that it would acquire its rival, subject to approval.";
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> DETECTOR.detect(i % 2 == 0 ? german : english)).distinct())
                .containsExactlyInAnyOrder("de", "en");
    }

    @Test
    void ofNothingIsUndetermined() {
        assertThat(DETECTOR.detect("")).isEqualTo("und");
        assertThat(DETECTOR.detect("12 345 €")).isEqualTo("und");
    }
}
