// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A normalised text")
class NormalizedTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an umlaut in two characters is composed, Mu\u0308nchen, München",
        "a capital umlaut too, U\u0308berschuss, Überschuss",
        "two marks on a letter, A\u0323\u0308b, Ạ̈b",
        "soft hyphens go, Auf\u00ADsichts\u00ADrat, Aufsichtsrat",
        "a soft hyphen between letter and mark goes, Mu\u00AD\u0308nchen, München",
        "zero-width spaces and joiners go, Meta\u200B Plat\u200Dforms\u2060, Meta Platforms",
        "a byte order mark inside goes, Um\uFEFFsatz, Umsatz",
        "direction marks go, \u200E5 Mio. \u202AEuro\u202C, 5 Mio. Euro",
        "a no-break space is a space, 14\u00A0Mrd.\u00A0Euro, 14 Mrd. Euro",
        "narrow and thin spaces too, 1\u202F000\u2009000 Euro, 1 000 000 Euro",
        "ligatures are undone, \uFB01nanziert, finanziert",
        "emoji stay, Kurs \uD83D\uDE80 hoch, Kurs \uD83D\uDE80 hoch",
        "an emoji of two loses its joiner, \uD83D\uDC69\u200D\uD83D\uDCBB klickt, \uD83D\uDC69\uD83D\uDCBB klickt",
        "an emoji loses its variation selector, \u26A0\uFE0F Warnung, \u26A0 Warnung"})
    void normalises(String what, String source, String expected) {
        assertThat(NormalizedText.of(source).text()).as(what).isEqualTo(Normalizer.normalize(expected, Normalizer.Form.NFC));
    }

    @Test
    void everyKindOfLineBreakIsOneLineFeed() {
        assertThat(NormalizedText.of("a\r\nb\rc\nd\u2028e\u2029f\u0085g").text()).isEqualTo("a\nb\nc\nd\ne\nf\ng");
    }

    @ParameterizedTest
    @CsvSource({
        "Die Mu\u0308nchener Ru\u0308ck kauft, Münchener Rück, Mu\u0308nchener Ru\u0308ck",
        "\uD83D\uDE80 Meta steigt, Meta, Meta",
        "bis zu 14\u00A0Mrd.\u202FEuro, 14 Mrd. Euro, 14\u00A0Mrd.\u202FEuro",
        "der Auf\u00ADsichts\u00ADrat tagt, Aufsichtsrat, Auf\u00ADsichts\u00ADrat",
        "\uFEFFMeta steigt, Meta, Meta",
        "die \uFB01nanzierte Firma, finanzierte, \uFB01nanzierte",
        "Frau \uD83D\uDC69\u200D\uD83D\uDCBB klickt, \uD83D\uDC69\uD83D\uDCBB, \uD83D\uDC69\u200D\uD83D\uDCBB"})
    void leadsASpanBackToWhatItWasReadFrom(String source, String found, String expected) {
        NormalizedText text = NormalizedText.of(source);
        int start = text.text().indexOf(found);
        assertThat(text.toSource(new Span(start, start + found.length())).of(source)).isEqualTo(expected);
    }

    @Test
    void leavesOutWhatALinesEndPutIntoAWord() {
        String source = "Das Unter-\r\nnehmen wächst.";
        NormalizedText text = NormalizedText.of(source, List.of(new Span(0, source.length())), List.of(new Span(9, 12)));
        assertThat(text.text()).isEqualTo("Das Unternehmen wächst.");
        assertThat(text.toSource(new Span(4, 15)).of(source)).isEqualTo("Unter-\r\nnehmen");
    }

    @Test
    void leadsBlocksOverWithoutTheWhiteSpaceAroundThem() {
        String source = "\u00A0U\u0308ber uns \r\n\r\n\u200B \r\n  Impressum";
        NormalizedText text = NormalizedText.of(source, List.of(new Span(0, 11), new Span(13, 16), new Span(16,
                source.length())));
        assertThat(text.blocks()).extracting(block -> block.of(text.text())).containsExactly("Über uns", "Impressum");
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(NormalizedText.of("").blocks()).isEmpty();
        assertThat(NormalizedText.of(" \r\n\u00A0").blocks()).isEmpty();
    }

    @Test
    void takesTimeInProportionToTheLength() {
        String marks = "u" + "\u0308".repeat(200_000) + "\u00AD".repeat(200_000) + "Meta ".repeat(200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> NormalizedText.of(marks));
    }
}
