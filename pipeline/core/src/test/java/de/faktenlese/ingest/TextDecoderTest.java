// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text of unknown encoding")
class TextDecoderTest {

    private static final String GERMAN = "Größter Übernahmekampf der Süßwarenbranche: 3,5 Mio. € für „Müsli & Käse“ – heißt es";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void isReadAsItWasWritten(String encoding) {
        assertThat(TextDecoder.decode(GERMAN.getBytes(Charset.forName(encoding)))).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void isReadByItsByteOrderMarkAndWithoutIt(String encoding) {
        assertThat(TextDecoder.decode(("\uFEFF" + GERMAN).getBytes(Charset.forName(encoding)))).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-15", "x-MacRoman", "IBM850"})
    void isReadInTheEncodingInWhichItLooksMostGerman(String encoding) {
        String text = "Größter Übernahmekampf der Süßwarenbranche: 3 Mio. für Müsli, Käse, Öl";
        String withEuro = encoding.equals("ISO-8859-15") ? text + " und 5 €" : text;
        assertThat(TextDecoder.decode(withEuro.getBytes(Charset.forName(encoding)))).isEqualTo(withEuro);
    }

    @Test
    void inAsciiIsReadAsItStands() {
        assertThat(TextDecoder.decode("EBIT: -4,8 Mio. EUR\r\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("EBIT: -4,8 Mio. EUR\r\n");
    }

    @Test
    void inBrokenUtf8LosesOnlyWhatIsBroken() {
        byte[] bytes = ("ü".repeat(50) + GERMAN).getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(Arrays.copyOf(bytes, 21))).startsWith("ü".repeat(10));
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.write(0xFC);
        broken.writeBytes(bytes);
        assertThat(TextDecoder.decode(broken.toByteArray())).endsWith(GERMAN);
    }

    @Test
    void isReadAsDeclaredUnlessTheDeclarationIsWrongOrUnknown() {
        byte[] utf8 = GERMAN.getBytes(StandardCharsets.UTF_8);
        byte[] windows = GERMAN.getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(windows, "windows-1252")).isEqualTo(GERMAN);
        assertThat(TextDecoder.decode(windows, "utf-8")).isEqualTo(GERMAN);
        assertThat(TextDecoder.decode(utf8, "us-ascii")).isEqualTo(GERMAN);
        assertThat(TextDecoder.decode(utf8, "x-unbekannt")).isEqualTo(GERMAN);
        assertThat(TextDecoder.decode(utf8, null)).isEqualTo(GERMAN);
    }
}
