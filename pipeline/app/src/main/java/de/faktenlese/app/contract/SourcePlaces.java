// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Span;

/** Leads spans of the normalised text back to the text as extracted, counted in code points. Immutable. */
final class SourcePlaces {

    private final NormalizedText text;
    /** How many code points stand before each {@code char} of the source, and before its end. */
    private final int[] codePointsBefore;

    SourcePlaces(NormalizedText text) {
        this.text = text;
        String source = text.source();
        codePointsBefore = new int[source.length() + 1];
        int count = 0;
        for (int i = 0; i < source.length(); i++) {
            codePointsBefore[i] = count;
            boolean firstOfTwo = Character.isHighSurrogate(source.charAt(i)) && i + 1 < source.length()
                    && Character.isLowSurrogate(source.charAt(i + 1));
            count += firstOfTwo ? 0 : 1;
        }
        codePointsBefore[source.length()] = count;
    }

    /** The place in the source of a span of the normalised text. */
    ContractDocument.Excerpt excerpt(Span span) {
        Span place = text.toSource(span);
        int start = codePointsBefore[place.start()];
        return new ContractDocument.Excerpt(start, codePointsBefore[place.end()], place.of(text.source()));
    }
}
