// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static de.faktenlese.ingest.IngestAssertions.document;
import static de.faktenlese.ingest.IngestAssertions.failure;
import static de.faktenlese.ingest.IngestAssertions.ingest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.resource.ModelFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file that gives no text")
class FailuresTest {

    private static final byte[] PDF = Fixtures.pdf(List.of(List.of("Der Umsatz stieg.")));
    private static final byte[] DOCX = Fixtures.docx(LocalDate.of(2025, 6, 27), word -> word.createParagraph().createRun()
            .setText("Umsatz"));
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("leer.txt", new byte[0], FailureCategory.EMPTY, "empty file"),
                Arguments.of("leer.pdf", new byte[0], FailureCategory.EMPTY, "empty file"),
                Arguments.of("leerzeichen.txt", " \r\n\u00A0\t".getBytes(StandardCharsets.UTF_8), FailureCategory.EMPTY,
                        "no letter or digit"),
                Arguments.of("leer.html", bytes("<html><body><img src='a.png'></body></html>"), FailureCategory.EMPTY,
                        "no letter or digit"),
                Arguments.of("scan.pdf", Fixtures.pdf(List.of(List.of())), FailureCategory.EMPTY, "text recognition"),
                Arguments.of("geheim.pdf", Fixtures.encryptedPdf(), FailureCategory.ENCRYPTED, "password"),
                Arguments.of("geheim.docx", Fixtures.encryptedDocx(), FailureCategory.ENCRYPTED, "password"),
                Arguments.of("halb.pdf", Arrays.copyOf(PDF, 120), FailureCategory.DAMAGED, "cut off"),
                Arguments.of("halb.docx", Arrays.copyOf(DOCX, DOCX.length / 2), FailureCategory.DAMAGED, "cut off"),
                Arguments.of("falsch.docx", bytes("PK\u0003\u0004 das ist kein Archiv"), FailureCategory.DAMAGED, "cut off"),
                Arguments.of("bild.png", PNG, FailureCategory.UNSUPPORTED, "image/png"),
                Arguments.of("bild.txt", PNG, FailureCategory.UNSUPPORTED, "image/png"),
                Arguments.of("daten.bin", random(), FailureCategory.UNSUPPORTED, "application/octet-stream"),
                Arguments.of("daten.txt", random(), FailureCategory.UNSUPPORTED, "application/octet-stream"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void failsWithTheReasonAndWhatToDo(String source, byte[] bytes, FailureCategory category, String part) {
        Ingested.Failed failed = failure(ingest(source, bytes).get(0));
        assertThat(failed.category()).isEqualTo(category);
        assertThat(failed.message()).contains(part).doesNotContain("\n");
        assertThat(failed.source()).isEqualTo(source);
    }

    @Test
    void becauseItIsInAnotherLanguageIsSaidToBe() {
        Ingester ingester = new TikaIngester(ModelFiles.shipped(), text -> "en");
        Ingested outcome = ingester.ingest(new RawInput("brief.txt", bytes("Shares rose sharply.")), null).get(0);
        assertThat(failure(outcome).category()).isEqualTo(FailureCategory.NOT_GERMAN);
        assertThat(failure(outcome).message()).contains("\"en\"", "German");
    }

    @Test
    void becauseOfAFaultInThisProgramSaysWhere() {
        Ingester ingester = new TikaIngester(ModelFiles.shipped(), text -> {
            throw new IllegalStateException("kaputt");
        });
        Ingested outcome = ingester.ingest(new RawInput("brief.txt", bytes("Der Umsatz stieg.")), null).get(0);
        assertThat(failure(outcome).category()).isEqualTo(FailureCategory.CRASHED);
        assertThat(failure(outcome).message()).contains("kaputt", "FailuresTest");
    }

    @Test
    void becauseOneByteIsWrongNeverThrows() {
        Random random = new Random(7);
        for (byte[] whole : List.of(PDF, DOCX, Fixtures.odt("<text:p>Umsatz</text:p>"))) {
            for (int i = 0; i < 40; i++) {
                byte[] damaged = whole.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                assertThat(ingest("datei", damaged)).isNotEmpty();
                assertThat(ingest("datei", Arrays.copyOf(whole, 1 + random.nextInt(whole.length)))).isNotEmpty();
            }
        }
    }

    @Test
    void becauseItIsNestedTooDeepNeverThrows() {
        assertThat(ingest("tief.html", bytes("<div>".repeat(20_000) + "Umsatz"))).hasSize(1);
        assertThat(ingest("tief.md", bytes("> ".repeat(5_000) + "Umsatz"))).hasSize(1);
    }

    @Test
    void isGivenUpWhenItTakesTooLong() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ofMillis(50)).call(() -> {
            Thread.sleep(10_000);
            return 1;
        })).isInstanceOf(TimeoutException.class);
    }

    @Test
    void doesNotDisturbOthersReadAtTheSameTime() {
        List<String> sources = IntStream.range(0, 200).parallel().mapToObj(i -> switch (i % 4) {
            case 0 -> document("a.pdf", PDF).text().source().strip();
            case 1 -> document("a.docx", DOCX).text().source().strip();
            case 2 -> document("a.html", "<p>Umsatz " + i + "</p>").text().source().strip().substring(0, 6);
            default -> failure(ingest("a.docx", Arrays.copyOf(DOCX, 300)).get(0)).category().label();
        }).distinct().sorted().toList();
        assertThat(sources).containsExactly("Der Umsatz stieg.", "Umsatz", "damaged");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        byte[] bytes = new byte[3_000];
        new Random(42).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }
}
