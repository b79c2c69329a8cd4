// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, tried on texts of the awkward characters that real files are full of. */
@Label("Any normalised text")
class NormalizedTextProperties {

    @Property
    void isComposed(@ForAll("awkward") String source) {
        assertThat(Normalizer2.getNFCInstance().isNormalized(NormalizedText.of(source).text())).isTrue();
    }

    @Property
    void normalisedAgainStaysAsItIs(@ForAll("awkward") String source) {
        String once = NormalizedText.of(source).text();
        assertThat(NormalizedText.of(once).text()).isEqualTo(once);
    }

    @Property
    void leadsEverySpanBackToASourceThatNormalisesToIt(@ForAll("awkward") String source) {
        NormalizedText text = NormalizedText.of(source);
        for (int start = 0; start < text.text().length(); start++) {
            for (int end = start + 1; end <= text.text().length(); end++) {
                Span span = new Span(start, end);
                String origin = text.toSource(span).of(source);
                assertThat(NormalizedText.of(origin).text()).contains(span.of(text.text()));
            }
        }
    }

    @Property
    void neverCutsASurrogatePair(@ForAll("awkward") String source) {
        NormalizedText text = NormalizedText.of(source);
        for (int start = 0; start < text.text().length(); start++) {
            String origin = text.toSource(new Span(start, start + 1)).of(source);
            assertThat(Character.isLowSurrogate(origin.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(origin.charAt(origin.length() - 1))).isFalse();
        }
    }

    @Property
    void leadsSpansBackInTextOrder(@ForAll("awkward") String source) {
        NormalizedText text = NormalizedText.of(source);
        for (int i = 1; i < text.text().length(); i++) {
            Span before = text.toSource(new Span(i - 1, i));
            Span after = text.toSource(new Span(i, i + 1));
            assertThat(before.equals(after) || before.end() <= after.start()).isTrue();
        }
    }

    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.of("a", "u", "\u0308", "\u0323", "\u0301", "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u200E", "\uFE0F",
                "\r", "\n",
                "\u00A0", "\u202F", "\u2009", " ", "\uD83D\uDE80", "\uD83D\uDC69", "\uD834\uDD5E", "\uFB01", "ß", "é", "€", "5",
                        "-", "\u2028",
                "\u1100", "\u1161", "\u0958").list().ofMaxSize(14).map(parts -> String.join("", parts));
    }
}
