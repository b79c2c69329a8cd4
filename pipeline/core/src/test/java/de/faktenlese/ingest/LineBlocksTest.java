// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In text that shows its structure by lines")
class LineBlocksTest {

    private static final LineBlocks LINE_BLOCKS = LineBlocks.read(ModelFiles.shipped());

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = LineBlocksTest.class.getResourceAsStream("/ingest/line-blocks.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n=== ")).skip(1).map(one -> Arguments.of(one.lines().findFirst().orElseThrow(),
                    one.substring(one.indexOf('\n') + 1)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void blocksEndWhereMarked(String name, String marked) {
        Passage passage = LINE_BLOCKS.typed(marked.replace("¶", ""));
        List<String> expected = Stream.of(marked.split("¶")).map(String::strip).map(LineBlocksTest::withoutRules)
                .filter(block -> !block.isEmpty()).toList();
        assertThat(passage.blocks()).extracting(block -> block.of(passage.text())).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void lineEndsOfWindowsMakeNoDifference(String name, String marked) {
        String text = marked.replace("¶", "");
        assertThat(LINE_BLOCKS.typed(text.replace("\n", "\r\n")).normalized().blocks()).isEqualTo(LINE_BLOCKS.typed(text)
                .normalized().blocks());
    }

    @ParameterizedTest
    @CsvSource({
        "'das Unter-\nnehmen wächst', das Unternehmen wächst",
        "'das Unter\u00AD\nnehmen wächst', das Unternehmen wächst",
        "'der Meta-\nChef kündigt', der Meta-Chef kündigt",
        "'eine KI-\ngestützte Suche', eine KI-gestützte Suche",
        "'die Vor-\nund Nachteile', 'die Vor-\nund Nachteile'",
        "'am 3. -\n4. Mai', 'am 3. -\n4. Mai'"})
    void whatALinesEndPutsIntoAWordIsLeftOut(String source, String expected) {
        NormalizedText text = LINE_BLOCKS.typed(source).normalized();
        assertThat(text.text()).isEqualTo(expected);
        assertThat(text.source()).isEqualTo(source);
        assertThat(text.toSource(new Span(0, text.text().length()))).isEqualTo(new Span(0, source.length()));
    }

    @Test
    void aTextOfManyLinesTakesTimeInProportion() {
        String text = "Der Umsatz stieg im zweiten Quartal um vier Prozent auf zwölf\n".repeat(20_000) + " ".repeat(200_000)
                + "-".repeat(200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> LINE_BLOCKS.typed(text));
    }

    private static String withoutRules(String block) {
        return block.replaceFirst("^[-*= ]{3,}\\R", "");
    }
}
